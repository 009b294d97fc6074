package vn.daihoi.document.vetting;

import java.time.LocalDate;

/** A point as it is raised; only section and text are always stated. */
public record NewPoint(String section, String criterion, String text, String whoActs, LocalDate dueOn) {

    public static NewPoint of(String section, String text) {
        return new NewPoint(section, null, text, null, null);
    }
}
