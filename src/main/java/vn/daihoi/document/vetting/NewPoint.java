package vn.daihoi.document.vetting;

import java.time.LocalDate;

/**
 * A point as it is raised.
 *
 * @param whoActs null for the drafters
 */
public record NewPoint(String section, String criterion, String text, String whoActs, LocalDate dueOn) {

    /** Section of what is said of the text at large. */
    public static final String WHOLE = "Toàn văn";
}
