package vn.daihoi.congress;

import java.time.LocalDate;
import vn.daihoi.calendar.WorkingCalendar;

/** How long before the opening it is announced; 30 working days (24-QĐ/TW 11.1), less needs a reason. */
public final class Notice {

    public static final int WORKING_DAYS = 30;

    private Notice() {}

    /** Working days from the announcement to the opening: the 30th working day before T gives 30. */
    public static int days(LocalDate announced, LocalDate opening, WorkingCalendar calendar) {
        return announced.isBefore(opening) ? calendar.workingDaysBetween(announced, opening) + 1 : 0;
    }

    public static boolean tooShort(LocalDate announced, LocalDate opening, WorkingCalendar calendar) {
        return announced.isAfter(calendar.minusWorkingDays(opening, WORKING_DAYS));
    }
}
