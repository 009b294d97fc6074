package vn.daihoi.admin.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import vn.daihoi.calendar.CalendarChange;
import vn.daihoi.calendar.DayKind;
import vn.daihoi.shared.Text;

/**
 * What was typed into the calendar, as it was typed.
 *
 * @param kind of {@link DayKind}; empty takes days away again
 */
record CalendarForm(
        String organisation,
        String year,
        String kind,
        String from,
        String to,
        String name,
        String english,
        String number,
        String decidedOn) {

    static CalendarForm empty(String organisation, int year) {
        return new CalendarForm(organisation, String.valueOf(year), "", "", "", "", "", "", "");
    }

    public int yearNumber() {
        return year != null && year.matches("\\d{4}") ? Integer.parseInt(year) : 0;
    }

    LocalDate decided() {
        return day(decidedOn);
    }

    public CalendarChange change() {
        var last = to == null || to.isBlank() ? from : to;
        var words = text(name);
        var inEnglish = text(english).isEmpty() ? words : text(english);
        return new CalendarChange(organisation, yearNumber(), day(from), day(last), dayKind(), words, inEnglish);
    }

    private DayKind dayKind() {
        return Arrays.stream(DayKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    private static String text(String typed) {
        return typed == null ? "" : Text.normal(typed).strip();
    }

    private static LocalDate day(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
