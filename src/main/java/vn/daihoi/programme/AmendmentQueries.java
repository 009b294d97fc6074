package vn.daihoi.programme;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.AmendmentText.Change;
import vn.daihoi.plan.LegalBasis;
import vn.daihoi.programme.amendment.AffectedCongress;
import vn.daihoi.programme.amendment.AffectedCongresses;
import vn.daihoi.programme.amendment.AmendmentContents;
import vn.daihoi.programme.amendment.Amendments;

/** What may be read of amendments. */
@Component
public class AmendmentQueries {

    private final Amendments amendments;
    private final AmendmentContents contents;
    private final AffectedCongresses affected;

    AmendmentQueries(Amendments amendments, AmendmentContents contents, AffectedCongresses affected) {
        this.amendments = amendments;
        this.contents = contents;
        this.affected = affected;
    }

    public AmendmentView require(String id) {
        return amendments.require(id);
    }

    /** The first one first. */
    public List<AmendmentView> ofPlan(String plan) {
        return amendments.ofPlan(plan);
    }

    public List<Change> changes(String id) {
        return contents.changes(id);
    }

    public List<LegalBasis> bases(String id) {
        return contents.bases(id);
    }

    /** Congresses that it moves, in the order of the plan. */
    public List<AffectedCongress> affected(String id) {
        return affected.of(id);
    }
}
