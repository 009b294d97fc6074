package vn.daihoi.inbox.list;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In which order a list shows its tasks; each has an index that begins with the audience. */
public enum TaskSort {
    DUE(false, "due"),
    NEWEST(true, "created"),
    URGENCY(false, "urgency", "due"),
    UNIT(false, "unit_key", "due");

    private final boolean falling;
    private final List<String> columns;

    TaskSort(boolean falling, String... columns) {
        this.falling = falling;
        this.columns = List.of(columns);
    }

    /** @return DUE for what is no order */
    public static TaskSort of(String slug) {
        return Stream.of(values())
                .filter(sort -> sort.slug().equals(slug))
                .findFirst()
                .orElse(DUE);
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "inbox.sort." + slug();
    }

    /** The columns of the order and of the task that ends it, of one table. */
    String columns(String table) {
        return Stream.concat(columns.stream(), Stream.of("task"))
                .map(column -> table + "." + column)
                .collect(Collectors.joining(", "));
    }

    String order(String table, boolean back) {
        var way = falling == back ? "" : " desc";
        return " order by " + columns(table).replace(",", way + ",") + way;
    }

    /** What lies beyond a position whose parameters are named like the columns. */
    String beyond(String table, boolean back) {
        var values = Stream.concat(columns.stream(), Stream.of("task"))
                .map(name -> ":at_" + name)
                .collect(Collectors.joining(", "));
        return "(" + columns(table) + ") " + (falling == back ? ">" : "<") + " (" + values + ")";
    }
}
