package vn.daihoi.workflow;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import vn.daihoi.shared.Text;

/** Reads one posted value by the type of its field. */
class FieldReader {

    private static final int LONGEST = 10_000;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");

    private static final Pattern GROUPS = Pattern.compile("-?[1-9]\\d{0,2}([., \u00a0]\\d{3})+");
    private static final Pattern SEVERAL_GROUPS = Pattern.compile("-?[1-9]\\d{0,2}([., \u00a0]\\d{3}){2,}");

    private final FormField field;

    private FieldReader(FormField field) {
        this.field = field;
    }

    static FieldReader of(FormField field) {
        return new FieldReader(field);
    }

    Read read(Object posted) {
        if (field.type().equals("checklist") || field.type().equals("taglist")) {
            return many(posted);
        }
        if (posted instanceof Boolean || posted instanceof Number) {
            return single(posted.toString());
        }
        if (posted != null && !(posted instanceof String)) {
            return Read.wrong("form.error.type");
        }
        var text = posted == null ? "" : Text.normal(((String) posted).strip());
        return text.isEmpty() ? Read.nothing() : single(text);
    }

    private Read many(Object posted) {
        if (posted == null) {
            return Read.nothing();
        }
        var texts = posted instanceof List<?> list ? list : List.of(posted);
        if (!texts.stream().allMatch(String.class::isInstance)) {
            return Read.wrong("form.error.type");
        }
        var filled = texts.stream()
                .map(String.class::cast)
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
        return filled.isEmpty() ? Read.nothing() : Read.of(filled);
    }

    private Read single(String text) {
        return switch (field.type()) {
            case "number" -> number(text);
            case "checkbox" -> flag(text);
            case "datetime" -> moment(text);
            default -> text(text);
        };
    }

    private Read flag(String text) {
        return switch (text) {
            case "true", "on" -> Read.of(Boolean.TRUE);
            case "false" -> Read.nothing();
            default -> Read.wrong("form.error.type");
        };
    }

    private Read number(String text) {
        BigDecimal number;
        try {
            number = new BigDecimal(ungrouped(text).replace(',', '.'));
        } catch (NumberFormatException notANumber) {
            return Read.wrong("form.error.number");
        }
        if ((long) number.precision() - number.scale() > 15
                || number.scale() > Math.max(decimals(), 0) && hasFraction(number)) {
            return Read.wrong(decimals() == 0 ? "form.error.whole" : "form.error.decimals", decimals());
        }
        if (field.rule("min").isNumber() && number.compareTo(field.rule("min").decimalValue()) < 0) {
            return Read.wrong("form.error.min", field.rule("min").asText());
        }
        if (field.rule("max").isNumber() && number.compareTo(field.rule("max").decimalValue()) > 0) {
            return Read.wrong("form.error.max", field.rule("max").asText());
        }
        return Read.of(number);
    }

    /** "8.000.000" is eight million here; where fractions are allowed, a single group may be one of them. */
    private String ungrouped(String text) {
        var grouped = decimals() == 0 ? GROUPS : SEVERAL_GROUPS;
        return grouped.matcher(text).matches() ? text.replaceAll("[., \u00a0]", "") : text;
    }

    private boolean hasFraction(BigDecimal number) {
        return number.stripTrailingZeros().scale() > decimals();
    }

    private int decimals() {
        return field.json().path("decimalDigits").asInt(0);
    }

    private Read moment(String text) {
        try {
            return switch (field.subtype()) {
                case "datetime" -> Read.of(LocalDateTime.parse(text));
                case "time" -> Read.of(LocalTime.parse(text).toString());
                default -> Read.of(LocalDate.parse(text));
            };
        } catch (DateTimeException impossible) {
            return Read.wrong("form.error.date");
        }
    }

    private Read text(String text) {
        var longest = field.rule("maxLength").asInt(LONGEST);
        if (text.length() > longest) {
            return Read.wrong("form.error.long", longest);
        }
        if (text.length() < field.rule("minLength").asInt(0)) {
            return Read.wrong("form.error.short", field.rule("minLength").asInt());
        }
        if (CONTROL.matcher(text).find()) {
            return Read.wrong("form.error.control");
        }
        var pattern = field.rule("pattern").asText("");
        if (!pattern.isEmpty() && !Pattern.compile(pattern).matcher(text).matches()) {
            return Read.wrong("form.error.pattern");
        }
        return Read.of(text);
    }

    /** Exactly one of: a value, nothing, an error. */
    record Read(Object value, String error, Object[] arguments) {

        static Read of(Object value) {
            return new Read(value, null, new Object[0]);
        }

        static Read nothing() {
            return new Read(null, null, new Object[0]);
        }

        static Read wrong(String error, Object... arguments) {
            return new Read(null, error, arguments);
        }

        boolean empty() {
            return value == null;
        }
    }
}
