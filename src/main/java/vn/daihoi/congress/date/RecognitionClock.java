package vn.daihoi.congress.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.shared.DateRange;

/** Fifteen working days from receipt of the results (24-QĐ/TW 16.1.2); days on which a complaint is open do not count. */
final class RecognitionClock {

    static final int WORKING_DAYS = 15;

    private final WorkingCalendar calendar;

    RecognitionClock(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** Empty while the clock stands still. */
    Optional<LocalDate> due(LocalDate received, List<DateRange> stops) {
        if (stops.stream().anyMatch(stop -> stop.to() == null)) {
            return Optional.empty();
        }
        var day = received;
        for (int left = WORKING_DAYS; left > 0; ) {
            day = calendar.plusWorkingDays(day, 1);
            if (!stopped(day, stops)) {
                left--;
            }
        }
        return Optional.of(day);
    }

    private static boolean stopped(LocalDate day, List<DateRange> stops) {
        return stops.stream().anyMatch(stop -> stop.contains(day));
    }
}
