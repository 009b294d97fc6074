package vn.daihoi.programme.amendment;

import java.time.Clock;
import java.time.LocalDate;
import vn.daihoi.plan.AmendSource;
import vn.daihoi.plan.PlanFile;
import vn.daihoi.plan.Plans;
import vn.daihoi.programme.RollOuts;
import vn.daihoi.shared.UseCase;

/** A signed amendment takes effect on the plan. */
@UseCase
public class ApplyAmendment {

    private final Amendments amendments;
    private final AmendmentContents contents;
    private final PreviewAmendment preview;
    private final AmendedPlan amended;
    private final AmendSource sources;
    private final CompareCongresses compare;
    private final RollOuts rollOuts;
    private final Plans plans;
    private final Clock clock;

    ApplyAmendment(
            Amendments amendments,
            AmendmentContents contents,
            PreviewAmendment preview,
            AmendedPlan amended,
            AmendSource sources,
            CompareCongresses compare,
            RollOuts rollOuts,
            Plans plans,
            Clock clock) {
        this.amendments = amendments;
        this.contents = contents;
        this.preview = preview;
        this.amended = amended;
        this.sources = sources;
        this.compare = compare;
        this.rollOuts = rollOuts;
        this.plans = plans;
        this.clock = clock;
    }

    /** @return false for a day in the future */
    public boolean sign(String id, LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) {
            return false;
        }
        amendments.sign(id, on);
        return true;
    }

    /** A second call changes nothing. */
    public void apply(String id, String number) {
        var amendment = amendments.require(id);
        if (!amendment.open()) {
            return;
        }
        preview.preview(id);
        var before = plans.require(amendment.plan()).file();
        sources.amend(amendment.plan(), amended.text(amendment, contents.bases(id), contents.changes(id)));
        moveRollOut(amendment.plan(), before);
        amendments.issue(id, number);
    }

    private void moveRollOut(String plan, PlanFile before) {
        var after = plans.require(plan).file();
        compare.movedUnits(plan, before, after)
                .forEach(unit -> rollOuts.move(plan, unit.organisation(), unit.window()));
    }
}
