package vn.daihoi.congress.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressView;
import vn.daihoi.congress.stage.MilestonesMoved;
import vn.daihoi.shared.UseCase;
import vn.daihoi.workflow.Workflow;

/** Fixes the days of a congress, or moves them; everything that counts from its day follows. */
@UseCase
public class DateCongress {

    /** Timer that waits for the day of the congress. */
    static final String TIMER = "timer_CongressDay";

    private final CongressQueries congresses;
    private final JdbcClient jdbc;
    private final Workflow workflow;
    private final ApplicationEventPublisher events;

    DateCongress(CongressQueries congresses, JdbcClient jdbc, Workflow workflow, ApplicationEventPublisher events) {
        this.congresses = congresses;
        this.jdbc = jdbc;
        this.workflow = workflow;
        this.events = events;
    }

    public void date(Command command) {
        var congress = congresses.require(command.congress());
        jdbc.sql("update congress set version = version + 1, first_day = :first, final_day = :last,"
                        + " venue = coalesce(:venue, venue), postponed = false where id = :id")
                .param("first", command.firstDay())
                .param("last", command.finalDay())
                .param("venue", command.venue(), java.sql.Types.VARCHAR)
                .param("id", congress.id())
                .update();
        workflow.moveTimers(congress.id(), TIMER, moment(command.firstDay()));
        events.publishEvent(first(congress) ? dated(command) : redated(command));
        events.publishEvent(new MilestonesMoved(congress.id()));
    }

    private static boolean first(CongressView congress) {
        return congress.firstDay() == null && !congress.course().postponed();
    }

    private static CongressDated dated(Command command) {
        return new CongressDated(command.congress(), command.firstDay(), command.finalDay());
    }

    private static CongressRedated redated(Command command) {
        return new CongressRedated(command.congress(), command.firstDay(), command.finalDay());
    }

    static LocalDateTime moment(LocalDate day) {
        return day.atStartOfDay();
    }

    /** @param venue null to keep the one that is known */
    public record Command(String congress, LocalDate firstDay, LocalDate finalDay, String venue) {}
}
