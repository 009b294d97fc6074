package vn.daihoi.rehearsal.cast;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows that a task offers, as they are posted back. */
final class Rows {

    private Rows() {}

    static List<Map<String, Object>> posted(List<?> offered) {
        return offered.stream().map(row -> posted((Map<?, ?>) row)).toList();
    }

    static Map<String, Object> posted(Map<?, ?> row) {
        var texts = new LinkedHashMap<String, Object>();
        row.forEach((key, value) -> {
            if (value != null) {
                texts.put(key.toString(), value instanceof List<?> ? value : value.toString());
            }
        });
        return texts;
    }
}
