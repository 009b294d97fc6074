package vn.daihoi.programme;

import java.util.List;
import java.util.Map;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressState;
import vn.daihoi.congress.CongressView;
import vn.daihoi.congress.ending.CancelCongress;
import vn.daihoi.plan.Plans;
import vn.daihoi.records.Journal;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;
import vn.daihoi.workflow.Workflow;

/** Stops a programme: congresses that were not yet held are cancelled, a few at a time. */
@UseCase
public class CancelProgramme {

    private final CongressQueries congresses;
    private final CancelCongress cancelling;
    private final Plans plans;
    private final ProgrammeRights rights;
    private final Journal journal;
    private final Workflow workflow;

    CancelProgramme(
            CongressQueries congresses,
            CancelCongress cancelling,
            Plans plans,
            ProgrammeRights rights,
            Journal journal,
            Workflow workflow) {
        this.congresses = congresses;
        this.cancelling = cancelling;
        this.plans = plans;
        this.rights = rights;
        this.journal = journal;
        this.workflow = workflow;
    }

    /** @return false when the actor may not, or no programme runs */
    public boolean cancel(Command command) {
        var plan = plans.require(command.plan());
        if (!rights.mayCancel(plan.issuer(), command.by())
                || workflow.correlateAll("programme.cancelled", plan.id()) == 0) {
            return false;
        }
        journal.append(new Journal.Entry(
                plan.id(),
                "programme.stopped",
                new Journal.Subject("plan", plan.id()),
                command.by(),
                "Dừng chương trình: " + command.reason(),
                Map.of("reason", command.reason())));
        return true;
    }

    /** @return whether some are left */
    public boolean cancelNext(String plan) {
        var waiting = waiting(plan);
        waiting.stream()
                .limit(OpenPilots.CHUNK)
                .forEach(congress -> cancelling.cancel(
                        new CancelCongress.Command(congress.id(), "Dừng chương trình theo kế hoạch " + plan)));
        return waiting.size() > OpenPilots.CHUNK;
    }

    private List<CongressView> waiting(String plan) {
        return congresses.ofPlan(plan).stream()
                .filter(congress -> congress.state() == CongressState.PREPARING)
                .filter(congress -> congress.course().endedReason() == null)
                .toList();
    }

    public record Command(String plan, String reason, Actor by) {}
}
