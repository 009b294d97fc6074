package vn.daihoi.programme.amendment;

import vn.daihoi.congress.LimitCongress;
import vn.daihoi.congress.date.RebaseCongress;
import vn.daihoi.plan.Plans;
import vn.daihoi.plan.ReadPlanFile;
import vn.daihoi.programme.AmendmentView;
import vn.daihoi.programme.RollOuts;
import vn.daihoi.shared.UseCase;

/** Puts one congress after the other on the amended plan, each in a transaction of its own. */
@UseCase
public class RebaseNext {

    private final Amendments amendments;
    private final AffectedCongresses affected;
    private final CompareCongresses compare;
    private final Plans plans;
    private final LimitCongress limits;
    private final RebaseCongress congresses;
    private final RollOuts rollOuts;

    RebaseNext(
            Amendments amendments,
            AffectedCongresses affected,
            CompareCongresses compare,
            Plans plans,
            LimitCongress limits,
            RebaseCongress congresses,
            RollOuts rollOuts) {
        this.amendments = amendments;
        this.affected = affected;
        this.compare = compare;
        this.plans = plans;
        this.limits = limits;
        this.congresses = congresses;
        this.rollOuts = rollOuts;
    }

    /** @return whether some are left */
    public boolean rebase(String id) {
        affected.next(id).ifPresent(congress -> {
            rebase(amendments.require(id), congress);
            affected.rebased(id, congress);
        });
        return affected.next(id).isPresent();
    }

    /** What was held or ended meanwhile stays as it is. */
    private void rebase(AmendmentView amendment, String congress) {
        var plan = plans.require(amendment.plan());
        var document = ReadPlanFile.read(plan.bytes());
        compare.compare(plan, document.beforeLatest(), document.latest(), congress)
                .ifPresent(rebasing -> {
                    limits.limit(rebasing.after());
                    congresses.rebase(rebasing.command(amendment.reason()));
                    rollOuts.move(plan.id(), rebasing.congress().unit(), rebasing.window());
                });
    }
}
