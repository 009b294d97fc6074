package vn.daihoi.deadline;

import java.time.LocalDateTime;

/** A clock that is, or would be, moved. */
public record ClockMove(
        String deadline,
        DeadlineKind kind,
        String chain,
        String title,
        String titleEn,
        String organisation,
        LocalDateTime before,
        LocalDateTime after) {

    private static final int LONGEST = 255;

    static ClockMove of(DeadlineView clock, LocalDateTime after) {
        return new ClockMove(
                clock.id(),
                clock.kind(),
                clock.chain(),
                called(clock.title(), clock),
                clock.titleEn() == null ? null : called(clock.titleEn(), clock),
                clock.organisation(),
                clock.due(),
                after);
    }

    /** Tasks of one kind that are open at once are told apart by what they are about. */
    private static String called(String title, DeadlineView clock) {
        var all = clock.subject() == null ? title : title + ": " + clock.subject();
        return all.substring(0, Math.min(all.length(), LONGEST));
    }

    public String title(String language) {
        return language.equals("en") && titleEn != null ? titleEn : title;
    }
}
