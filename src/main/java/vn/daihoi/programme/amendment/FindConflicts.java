package vn.daihoi.programme.amendment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.congress.Notice;
import vn.daihoi.congress.date.CongressDates;
import vn.daihoi.programme.amendment.AffectedCongress.MovedDate;

/** Says why new dates do not fit a congress. */
@Component
class FindConflicts {

    /** Ties are allowed. */
    private static final List<List<String>> ORDERS = List.of(
            List.of(
                    "openingAnnounced",
                    "documentsToAuthority",
                    "approval",
                    "documentsToDelegates",
                    CongressDates.T,
                    "debrief"),
            List.of("openingAnnounced", "personnelToAuthority", "approval"),
            List.of(CongressDates.T, "resultsReported", "recognised"));

    private final MovedDates moved;
    private final WorkingCalendar calendar;
    private final Clock clock;

    FindConflicts(MovedDates moved, WorkingCalendar calendar, Clock clock) {
        this.moved = moved;
        this.calendar = calendar;
        this.clock = clock;
    }

    Set<Conflict> of(Rebasing rebasing, List<MovedDate> dates) {
        var today = LocalDate.now(clock);
        var conflicts = EnumSet.noneOf(Conflict.class);
        if (dates.stream().map(MovedDate::after).filter(Objects::nonNull).anyMatch(today::isAfter)) {
            conflicts.add(Conflict.PAST);
        }
        if (!rebasing.fits()) {
            conflicts.add(Conflict.OUTSIDE_WINDOW);
        }
        if (moves(dates, CongressDates.T)
                && Notice.tooShort(
                        today, rebasing.day(), calendar.of(rebasing.congress().unit()))) {
            conflicts.add(Conflict.NOTICE_TOO_SHORT);
        }
        if (!dates.isEmpty() && !ordered(moved.after(rebasing))) {
            conflicts.add(Conflict.ORDER);
        }
        return conflicts;
    }

    private static boolean moves(List<MovedDate> dates, String item) {
        return dates.stream().anyMatch(date -> date.item().equals(item));
    }

    private static boolean ordered(Map<String, LocalDate> days) {
        return ORDERS.stream()
                .map(order ->
                        order.stream().map(days::get).filter(Objects::nonNull).toList())
                .allMatch(known -> IntStream.range(1, known.size())
                        .noneMatch(i -> known.get(i).isBefore(known.get(i - 1))));
    }
}
