package vn.daihoi.programme.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.daihoi.plan.AmendmentText.Change;
import vn.daihoi.plan.Finding;
import vn.daihoi.plan.LegalBasis;
import vn.daihoi.plan.Severity;
import vn.daihoi.programme.AmendmentView;
import vn.daihoi.shared.UseCase;

/** What is to change in an issued plan is written down, and changed again until it is signed. */
@UseCase
public class DraftAmendment {

    private final Amendments amendments;
    private final AmendmentContents contents;
    private final AmendedPlan amended;

    DraftAmendment(Amendments amendments, AmendmentContents contents, AmendedPlan amended) {
        this.amendments = amendments;
        this.contents = contents;
        this.amended = amended;
    }

    /** @return the id; that of the amendment which is open already, where there is one */
    public String open(String plan) {
        return amendments.open(plan).map(AmendmentView::id).orElseGet(() -> amendments.add(plan));
    }

    /** @return errors, in which case the caller gives the draft up */
    public List<Finding> draft(String id, Draft draft) {
        amendments.describe(id, draft.reason(), draft.concerns(), draft.effectiveOn());
        contents.bases(id, draft.bases());
        contents.changes(id, draft.changes());
        contents.accept(id, draft.accepted());
        return errors(id);
    }

    /** The changes as the committee concluded, with the text that is to be signed. */
    public List<Finding> finalise(String id, List<Change> changes, String content) {
        contents.changes(id, changes);
        amendments.text(id, content);
        return errors(id);
    }

    /** Back to the draft, with what is to be changed. */
    public void wish(String id, String wish) {
        amendments.wish(id, wish);
    }

    private List<Finding> errors(String id) {
        var amendment = amendments.require(id);
        var text = amended.text(amendment, contents.bases(id), contents.changes(id));
        return amended.findings(amendment.plan(), text).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    /**
     * @param changes path of the plan file → value
     * @param accepted code and path of a warning → why it is accepted
     */
    public record Draft(
            String reason,
            List<String> concerns,
            List<LegalBasis> bases,
            List<Change> changes,
            LocalDate effectiveOn,
            Map<String, String> accepted) {}
}
