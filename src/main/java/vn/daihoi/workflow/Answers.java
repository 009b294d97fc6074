package vn.daihoi.workflow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** Answers of a form after validation: text, BigDecimal, Boolean, LocalDate, LocalDateTime, list of text, list of rows. */
public record Answers(Map<String, Object> values) {

    public Answers {
        values = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(values));
    }

    /** Null when left empty. */
    public String text(String key) {
        var value = values.get(key);
        return value == null ? null : value.toString();
    }

    public boolean flag(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    public boolean is(String key, String expected) {
        return expected.equals(text(key));
    }

    /** Null when left empty. */
    public BigDecimal decimal(String key) {
        return (BigDecimal) values.get(key);
    }

    /** 0 when left empty. */
    public int number(String key) {
        var value = decimal(key);
        return value == null ? 0 : value.intValueExact();
    }

    public boolean has(String key) {
        return values.get(key) != null;
    }

    public LocalDate date(String key) {
        return (LocalDate) values.get(key);
    }

    public LocalDateTime dateTime(String key) {
        return (LocalDateTime) values.get(key);
    }

    @SuppressWarnings("unchecked")
    public List<String> texts(String key) {
        return (List<String>) values.getOrDefault(key, List.of());
    }

    @SuppressWarnings("unchecked")
    public List<Answers> rows(String key) {
        var rows = (List<Map<String, Object>>) values.getOrDefault(key, List.of());
        return rows.stream().map(Answers::new).toList();
    }
}
