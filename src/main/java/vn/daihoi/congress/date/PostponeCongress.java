package vn.daihoi.congress.date;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressState;
import vn.daihoi.congress.stage.MilestonesMoved;
import vn.daihoi.shared.UseCase;
import vn.daihoi.workflow.Workflow;

/** Takes a congress off its day; the unit proposes another, and consent that was given stands no longer. */
@UseCase
public class PostponeCongress {

    /** What the process waits for. */
    public static final String POSTPONED = "congress.postponed";

    /** Until another day is fixed the congress waits for this one. */
    public static final LocalDate NO_DAY = LocalDate.of(2999, 1, 1);

    private final CongressQueries congresses;
    private final JdbcClient jdbc;
    private final Workflow workflow;
    private final ApplicationEventPublisher events;

    PostponeCongress(CongressQueries congresses, JdbcClient jdbc, Workflow workflow, ApplicationEventPublisher events) {
        this.congresses = congresses;
        this.jdbc = jdbc;
        this.workflow = workflow;
        this.events = events;
    }

    public Outcome postpone(Command command) {
        var congress = congresses.require(command.congress());
        if (congress.state() != CongressState.PREPARING) {
            return Outcome.TOO_LATE;
        }
        if (congress.firstDay() == null) {
            return Outcome.NO_DAY_YET;
        }
        take(command);
        workflow.moveTimers(congress.id(), DateCongress.TIMER, DateCongress.moment(NO_DAY));
        events.publishEvent(new CongressPostponed(congress.id(), command.reason()));
        events.publishEvent(new MilestonesMoved(congress.id()));
        workflow.correlateAll(POSTPONED, congress.id());
        return Outcome.POSTPONED;
    }

    private void take(Command command) {
        jdbc.sql("update congress set version = version + 1, first_day = null, final_day = null, postponed = true,"
                        + " consent_stands = false, postponed_because = :reason where id = :id")
                .param("reason", command.reason())
                .param("id", command.congress())
                .update();
    }

    public enum Outcome {
        POSTPONED,
        /** Nothing to postpone: the first day is still to be agreed, or the next one. */
        NO_DAY_YET,
        /** Held, cancelled or merged. */
        TOO_LATE
    }

    public record Command(String congress, String reason) {}
}
