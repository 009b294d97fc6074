package vn.daihoi.inbox.list.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import vn.daihoi.inbox.list.TaskFilter;
import vn.daihoi.inbox.list.TaskSort;
import vn.daihoi.inbox.list.TaskTab;
import vn.daihoi.inbox.list.Urgency;
import vn.daihoi.inbox.list.Wanted;

/**
 * How somebody looks at the list, as the address says it; parameters that say nothing are left out.
 *
 * @param due {@code overdue} or {@code soon}, what is overdue included; else empty
 */
record ListAddress(
        String tab,
        String sort,
        String process,
        String unit,
        String plan,
        String due,
        String from,
        String to,
        String criticality,
        String search) {

    private static final int LONGEST = 200;
    private static final int SOON_DAYS = 3;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    static ListAddress read(Map<String, String> parameters) {
        return new ListAddress(
                TaskTab.of(value(parameters, "tab")).slug(),
                TaskSort.of(value(parameters, "sort")).slug(),
                value(parameters, "process"),
                value(parameters, "unit"),
                value(parameters, "plan"),
                value(parameters, "due"),
                value(parameters, "from"),
                value(parameters, "to"),
                Urgency.LEVELS.contains(value(parameters, "criticality")) ? value(parameters, "criticality") : "",
                value(parameters, "search"));
    }

    /** As {@link #query} wrote it. */
    static ListAddress parse(String query) {
        var parameters = UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
        var decoded = new LinkedHashMap<String, String>();
        parameters.toSingleValueMap().forEach((name, value) -> {
            if (value != null) {
                decoded.put(name, UriUtils.decode(value, StandardCharsets.UTF_8));
            }
        });
        return read(decoded);
    }

    public Wanted wanted(Clock clock) {
        var filter = new TaskFilter(process, unit, plan, day(from), end(clock), criticality, search);
        return new Wanted(TaskTab.of(tab), TaskSort.of(sort), filter);
    }

    /** Encoded, without question mark. */
    public String query() {
        var address = UriComponentsBuilder.newInstance();
        values().forEach((name, value) -> {
            if (!value.isEmpty()) {
                address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
            }
        });
        var query = address.build().getQuery();
        return query == null ? "" : query;
    }

    /** The same with one thing changed; empty to ask it no more. */
    public String with(String name, String value) {
        var changed = values();
        changed.put(name, value);
        return read(changed).query();
    }

    /** Whether a day was typed that is none. */
    public boolean wrong(String day) {
        return !day.isEmpty() && day(day) == null;
    }

    /** Whether anything is asked beyond whose tasks and in which order. */
    public boolean filtered() {
        var asked = values();
        asked.keySet().removeAll(Set.of("tab", "sort"));
        return asked.values().stream().anyMatch(value -> !value.isEmpty());
    }

    /** Whether one of the filters that are folded away is in use. */
    public boolean narrowed() {
        return !read(Map.of("tab", tab, "sort", sort, "search", search)).equals(this);
    }

    private Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("tab", tab.equals(TaskTab.WAITING.slug()) ? "" : tab);
        values.put("sort", sort.equals(TaskSort.DUE.slug()) ? "" : sort);
        values.put("process", process);
        values.put("unit", unit);
        values.put("plan", plan);
        values.put("due", due);
        values.put("from", from);
        values.put("to", to);
        values.put("criticality", criticality);
        values.put("search", search);
        return values;
    }

    private LocalDateTime end(Clock clock) {
        if (due.equals("overdue")) {
            return LocalDateTime.now(clock);
        }
        if (due.equals("soon")) {
            return LocalDate.now(clock).plusDays(SOON_DAYS + 1).atStartOfDay();
        }
        return day(to) == null ? null : day(to).plusDays(1);
    }

    private static LocalDateTime day(String typed) {
        try {
            return DAY.matcher(typed).matches() ? LocalDate.parse(typed).atStartOfDay() : null;
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static String value(Map<String, String> parameters, String name) {
        var value =
                parameters.getOrDefault(name, "").replaceAll("\\p{Cntrl}", " ").strip();
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    }
}
