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

    static ClockMove of(DeadlineView clock, LocalDateTime after) {
        return new ClockMove(
                clock.id(),
                clock.kind(),
                clock.chain(),
                clock.title(),
                clock.titleEn(),
                clock.organisation(),
                clock.due(),
                after);
    }

    public String title(String language) {
        return language.equals("en") && titleEn != null ? titleEn : title;
    }
}
