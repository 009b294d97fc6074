package vn.daihoi.rehearsal;

import java.time.LocalDate;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.congress.CongressView;

/** The day that a unit of the cast proposes for its congress. */
class PlannedDays {

    /** Thirty working days of notice, and some for the way of the proposal. */
    private static final int AHEAD = 38;

    private final WorkingCalendar calendar;

    PlannedDays(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** The first working day of those expected; else as soon as the notice allows, inside the window and on a working day. */
    LocalDate dayFor(CongressView congress, LocalDate today) {
        if (congress.expectedFrom() != null && congress.expectedFrom().isAfter(today)) {
            return worked(congress.expectedFrom(), congress.expectedTo());
        }
        var soon = calendar.plusWorkingDays(today, AHEAD);
        var opens = congress.opensFrom() != null && congress.opensFrom().isAfter(soon) ? congress.opensFrom() : soon;
        var day = opens.isAfter(congress.lastDay()) ? congress.lastDay() : opens;
        return worked(day.isAfter(today) ? day : today.plusDays(1), congress.lastDay());
    }

    /** A postponed congress: a week and a half later than it was to be. */
    LocalDate after(LocalDate day, LocalDate today) {
        return calendar.plusWorkingDays(day.isAfter(today) ? day : today, 7);
    }

    /** A postponed congress that leaves time for the whole notice again. */
    LocalDate withNotice(LocalDate today) {
        return calendar.plusWorkingDays(today, AHEAD);
    }

    private LocalDate worked(LocalDate day, LocalDate last) {
        if (calendar.isWorkingDay(day)) {
            return day;
        }
        var next = calendar.plusWorkingDays(day, 1);
        return next.isAfter(last) ? day : next;
    }
}
