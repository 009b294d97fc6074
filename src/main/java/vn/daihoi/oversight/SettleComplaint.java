package vn.daihoi.oversight;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.stage.MilestonesMoved;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Text;
import vn.daihoi.shared.UnknownCase;
import vn.daihoi.shared.UseCase;
import vn.daihoi.workflow.Workflow;

/** Ends a complaint; with the last open one whatever waited for it goes on. */
@UseCase
public class SettleComplaint {

    private final JdbcClient jdbc;
    private final OpenComplaints open;
    private final Workflow workflow;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SettleComplaint(
            JdbcClient jdbc, OpenComplaints open, Workflow workflow, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.open = open;
        this.workflow = workflow;
        this.events = events;
        this.clock = clock;
    }

    public void settle(Command command) {
        var congress = congress(command.complaint());
        open.lock(congress);
        update(command);
        events.publishEvent(new MilestonesMoved(congress));
        if (open.count(congress) == 0) {
            workflow.correlateAll(OversightMessages.COMPLAINTS_SETTLED, congress);
        }
    }

    private String congress(String complaint) {
        return jdbc.sql("select congress from complaint where id = :id")
                .param("id", complaint)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new UnknownCase("complaint", complaint));
    }

    private void update(Command command) {
        var conclusion = command.conclusion();
        jdbc.sql("update complaint set conclusion = :verdict, verification = :verification, consequence = :consequence,"
                        + " settled_on = :on, told_on = :told, outcome_paper = :paper, settled_by = :by, settled_at = :at"
                        + " where id = :id and settled_at is null")
                .param("verdict", conclusion.verdict().name())
                .param("verification", Text.normal(conclusion.verification()))
                .param("consequence", Text.normal(conclusion.consequence()), Types.VARCHAR)
                .param("on", conclusion.settledOn())
                .param("told", conclusion.toldOn(), Types.DATE)
                .param("paper", conclusion.paper(), Types.VARCHAR)
                .param("by", command.by().id())
                .param("at", LocalDateTime.now(clock))
                .param("id", command.complaint())
                .update();
    }

    public record Command(String complaint, Conclusion conclusion, Actor by) {}

    /**
     * @param consequence null where unfounded
     * @param toldOn when the sender was told; null when not yet
     * @param paper id of the stored file; null when there is none
     */
    public record Conclusion(
            ComplaintVerdict verdict,
            String verification,
            String consequence,
            LocalDate settledOn,
            LocalDate toldOn,
            String paper) {}
}
