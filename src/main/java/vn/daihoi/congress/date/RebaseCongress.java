package vn.daihoi.congress.date;

import java.sql.Types;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressState;
import vn.daihoi.congress.CongressView;
import vn.daihoi.congress.stage.MilestonesMoved;
import vn.daihoi.plan.Milestones;
import vn.daihoi.shared.DateRange;
import vn.daihoi.shared.UseCase;
import vn.daihoi.workflow.Workflow;

/** Puts a congress that is not held yet on the dates of an amended plan. */
@UseCase
public class RebaseCongress {

    /** What the process waits for when the superior sets another day. */
    public static final String REDATED = "congress.redated";

    private final CongressQueries congresses;
    private final JdbcClient jdbc;
    private final DateCongress date;
    private final PostponeCongress postpone;
    private final Workflow workflow;
    private final ApplicationEventPublisher events;

    RebaseCongress(
            CongressQueries congresses,
            JdbcClient jdbc,
            DateCongress date,
            PostponeCongress postpone,
            Workflow workflow,
            ApplicationEventPublisher events) {
        this.congresses = congresses;
        this.jdbc = jdbc;
        this.date = date;
        this.postpone = postpone;
        this.workflow = workflow;
        this.events = events;
    }

    /** A day that no longer fits is given up: the unit proposes another. */
    public Outcome rebase(Command command) {
        var congress = congresses.require(command.congress());
        if (congress.state() != CongressState.PREPARING) {
            return Outcome.UNTOUCHED;
        }
        update(command);
        if (command.day() != null) {
            return redate(congress, command);
        }
        if (congress.firstDay() != null && !command.window().contains(congress.countingLastDay())) {
            postpone.postpone(new PostponeCongress.Command(congress.id(), command.reason()));
            return Outcome.POSTPONED;
        }
        events.publishEvent(new MilestonesMoved(congress.id()));
        return Outcome.REBASED;
    }

    private Outcome redate(CongressView congress, Command command) {
        date.date(new DateCongress.Command(
                congress.id(), command.day().from(), command.day().to(), null));
        if (congress.course().consentOn() != null) {
            jdbc.sql("update congress set consent_stands = false where id = :id")
                    .param("id", congress.id())
                    .update();
        }
        workflow.correlateAll(REDATED, congress.id());
        return Outcome.REDATED;
    }

    private void update(Command command) {
        jdbc.sql("update congress set version = version + 1, rebased = rebased + 1, opens_from = :from,"
                        + " last_day = :last, expected_from = :expectedFrom, expected_to = :expectedTo where id = :id")
                .param("from", command.window().from(), Types.DATE)
                .param("last", command.window().to())
                .param(
                        "expectedFrom",
                        command.expected() == null ? null : command.expected().from(),
                        Types.DATE)
                .param(
                        "expectedTo",
                        command.expected() == null ? null : command.expected().to(),
                        Types.DATE)
                .param("id", command.congress())
                .update();
        jdbc.sql("delete from congress_milestone where congress = :id")
                .param("id", command.congress())
                .update();
        command.milestones().days().forEach((key, day) -> jdbc.sql("insert into congress_milestone"
                        + " (congress, milestone, day_text) values (:id, :milestone, :day)")
                .param("id", command.congress())
                .param("milestone", key.key())
                .param("day", day.toString())
                .update());
    }

    public enum Outcome {
        REBASED,
        REDATED,
        POSTPONED,
        /** Held or ended before. */
        UNTOUCHED
    }

    /**
     * @param window first possible day (or null) to last possible day, inclusive
     * @param expected null where the plan expects no particular days
     * @param day the days of the congress where the superior sets them; else null
     */
    public record Command(
            String congress,
            DateRange window,
            DateRange expected,
            Milestones milestones,
            DateRange day,
            String reason) {}
}
