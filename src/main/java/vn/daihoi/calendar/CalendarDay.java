package vn.daihoi.calendar;

import java.time.LocalDate;

/**
 * A day that differs from the usual week.
 *
 * @param year whose decision fixed it: 31/12/2018 belongs to that of 2019
 */
public record CalendarDay(LocalDate day, DayKind kind, String name, String englishName, int year) {

    public String name(String language) {
        return language.equals("en") ? englishName : name;
    }
}
