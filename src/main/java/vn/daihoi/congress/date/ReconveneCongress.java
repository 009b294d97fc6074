package vn.daihoi.congress.date;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.stage.MilestonesMoved;
import vn.daihoi.shared.UseCase;

/** Too few came: the same congress meets again on another day, with as many days as it was to take. */
@UseCase
public class ReconveneCongress {

    private final CongressQueries congresses;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ReconveneCongress(CongressQueries congresses, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.congresses = congresses;
        this.jdbc = jdbc;
        this.events = events;
    }

    public void reconvene(Command command) {
        var congress = congresses.require(command.congress());
        var length = congress.countingDay().until(congress.countingLastDay());
        var last = command.day().plus(length);
        jdbc.sql("update congress set version = version + 1, first_day = :first, final_day = :last, venue = :venue"
                        + " where id = :id")
                .param("first", command.day())
                .param("last", last)
                .param("venue", command.venue())
                .param("id", congress.id())
                .update();
        events.publishEvent(new CongressRedated(congress.id(), command.day(), last));
        events.publishEvent(new MilestonesMoved(congress.id()));
    }

    public record Command(String congress, LocalDate day, String venue) {}
}
