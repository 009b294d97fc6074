package vn.daihoi.rehearsal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import vn.daihoi.calendar.WorkingCalendar;

/** When the cast is at its desks: working days, eight to five. */
class OfficeHours {

    static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);

    private final WorkingCalendar calendar;

    OfficeHours(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** The moment itself when somebody is there, else the next opening. */
    LocalDateTime next(LocalDateTime moment) {
        var day = moment.toLocalDate();
        if (calendar.isWorkingDay(day)) {
            if (moment.toLocalTime().isBefore(OPENS)) {
                return day.atTime(OPENS);
            }
            if (moment.toLocalTime().isBefore(CLOSES)) {
                return moment;
            }
        }
        return calendar.plusWorkingDays(day, 1).atTime(OPENS);
    }

    /** The hall opens at eight, whatever day it is. */
    static LocalDateTime inTheHall(LocalDateTime moment) {
        return moment.toLocalTime().isBefore(OPENS) ? moment.toLocalDate().atTime(OPENS) : moment;
    }

    LocalDateTime after(LocalDateTime moment, Duration work) {
        return next(next(moment).plus(work));
    }

    LocalDateTime opening(LocalDate day) {
        return next(day.atTime(OPENS));
    }

    LocalDate plusWorkingDays(LocalDate day, int n) {
        return n == 0 ? day : calendar.plusWorkingDays(day, n);
    }
}
