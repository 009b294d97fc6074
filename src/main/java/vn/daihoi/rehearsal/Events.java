package vn.daihoi.rehearsal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What went otherwise than smoothly, in the order in which it happened. */
@Component
@Profile("rehearsal")
class Events {

    private final Clock clock;
    private final List<Event> all = new ArrayList<>();

    Events(Clock clock) {
        this.clock = clock;
    }

    void add(String kind, String unit, String element) {
        all.add(new Event(kind, unit, element, LocalDateTime.now(clock).toString()));
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
