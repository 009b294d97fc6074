package vn.daihoi.oversight.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.validation.Errors;

/** A day as somebody typed it; kept as typed where it is none, so that it can be mended. */
final class TypedDay {

    private TypedDay() {}

    /** Null when empty, or refused at its field. */
    static LocalDate read(String typed, String field, Errors errors) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException none) {
            errors.rejectValue(field, "form.error.date");
            return null;
        }
    }
}
