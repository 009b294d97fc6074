package vn.daihoi.congress;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.stage.MarkStage;
import vn.daihoi.congress.stage.Stage;
import vn.daihoi.congress.stage.StageState;
import vn.daihoi.decision.DecisionClosed;
import vn.daihoi.shared.UseCase;
import vn.daihoi.workflow.Workflow;

/** Whether the authority agrees that a congress is held on its day; checked and renewed under one lock. */
@UseCase
public class Consents {

    /** What the process waits for on the day when consent does not stand. */
    public static final String RENEWED = "congress.consentRenewed";

    private static final String KIND = "consent";

    private final JdbcClient jdbc;
    private final CongressQueries congresses;
    private final ApprovalAuthority authority;
    private final MarkStage stages;
    private final Workflow workflow;
    private final Clock clock;

    Consents(
            JdbcClient jdbc,
            CongressQueries congresses,
            ApprovalAuthority authority,
            MarkStage stages,
            Workflow workflow,
            Clock clock) {
        this.jdbc = jdbc;
        this.congresses = congresses;
        this.authority = authority;
        this.stages = stages;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** The last of the authority's bodies agreed: they are asked one after the other, and one refusal ends the round. */
    @EventListener
    void decided(DecisionClosed event) {
        if (event.subjectKind().equals(KIND) && event.approved()) {
            var bodies = authority.approvers(event.subjectId());
            if (event.body().equals(bodies.get(bodies.size() - 1))) {
                grant(event.subjectId());
            }
        }
    }

    private void grant(String congress) {
        lock(congress);
        jdbc.sql("update congress set version = version + 1, consent_on = :today, consent_stands = not postponed"
                        + " where id = :id")
                .param("today", LocalDate.now(clock))
                .param("id", congress)
                .update();
        stages.mark(congress, Stage.CONSENT, StageState.DONE);
    }

    public boolean stands(String congress) {
        lock(congress);
        var view = congresses.require(congress);
        var due = view.firstDay() != null && !LocalDate.now(clock).isBefore(view.firstDay());
        return view.course().consentStands() && due;
    }

    public void renew(String congress) {
        lock(congress);
        jdbc.sql("update congress set version = version + 1, consent_on = :today, consent_stands = true where id = :id")
                .param("today", LocalDate.now(clock))
                .param("id", congress)
                .update();
        workflow.correlateAll(RENEWED, congress);
    }

    private void lock(String congress) {
        jdbc.sql("select id from congress where id = :id for update")
                .param("id", congress)
                .query(String.class)
                .list();
    }
}
