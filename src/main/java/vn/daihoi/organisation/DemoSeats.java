package vn.daihoi.organisation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Seats for every organisation that becomes known, so that a demonstration can begin at once. */
@Component
@Profile("demo")
class DemoSeats {

    private final OpenSeats seats;
    private final Clock clock;

    DemoSeats(OpenSeats seats, Clock clock) {
        this.seats = seats;
        this.clock = clock;
    }

    @EventListener
    void open(OrganisationsAdded added) {
        added.organisations().forEach(id -> seats.open(new OpenSeats.Command(id, null, LocalDate.now(clock))));
    }
}
