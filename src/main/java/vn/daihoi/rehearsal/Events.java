package vn.daihoi.rehearsal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What went otherwise than smoothly, in the order in which it happened. */
@Component
@Profile("rehearsal")
class Events {

    private static final String COLUMNS = "kind, unit, element, happened_at";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final List<Event> all = new ArrayList<>();

    Events(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Reads again what happened before an interruption. */
    void load() {
        jdbc.sql("select " + COLUMNS + " from rehearsal.event order by place")
                .query((row, number) ->
                        all.add(new Event(row.getString(1), row.getString(2), row.getString(3), row.getString(4))))
                .list();
    }

    void add(String kind, String unit, String element) {
        var event = new Event(kind, unit, element, LocalDateTime.now(clock).toString());
        jdbc.sql("insert into rehearsal.event (" + COLUMNS + ") values (:kind, :unit, :element, :at)")
                .param("kind", kind)
                .param("unit", unit)
                .param("element", element)
                .param("at", event.at())
                .update();
        all.add(event);
    }

    /** Asked by what happens once, so that an interrupted rehearsal does not let it happen twice. */
    boolean has(String kind, String unit, String element) {
        return all.stream()
                .anyMatch(event -> event.kind().equals(kind)
                        && event.unit().equals(unit)
                        && event.element().equals(element));
    }

    boolean has(String kind, String element) {
        return all.stream()
                .anyMatch(event -> event.kind().equals(kind) && event.element().equals(element));
    }

    Optional<Event> first(String kind) {
        return all.stream().filter(event -> event.kind().equals(kind)).findFirst();
    }

    List<Event> all() {
        return all;
    }

    record Event(String kind, String unit, String element, String at) {}
}
