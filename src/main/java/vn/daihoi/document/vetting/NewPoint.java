package vn.daihoi.document.vetting;

import java.time.LocalDate;

/** A point as it is raised; what the own committee asks of its drafters states only section and text. */
public record NewPoint(String section, String criterion, String text, String whoActs, LocalDate dueOn) {

    /** Section of what is said of the text at large. */
    public static final String WHOLE = "Toàn văn";

    public static NewPoint of(String section, String text) {
        return new NewPoint(section, null, text, null, null);
    }
}
