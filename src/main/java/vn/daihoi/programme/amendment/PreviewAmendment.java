package vn.daihoi.programme.amendment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.daihoi.deadline.ClockMove;
import vn.daihoi.deadline.DeadlineKind;
import vn.daihoi.deadline.PreviewClocks;
import vn.daihoi.plan.Plans;
import vn.daihoi.shared.UseCase;

/** Works out which congresses an amendment moves, from which day to which, and what does not fit. */
@UseCase
public class PreviewAmendment {

    private final Amendments amendments;
    private final AmendmentContents contents;
    private final AffectedCongresses affected;
    private final AmendedPlan amended;
    private final CompareCongresses congresses;
    private final MovedDates moved;
    private final FindConflicts conflicts;
    private final PreviewClocks clocks;
    private final Plans plans;

    PreviewAmendment(
            Amendments amendments,
            AmendmentContents contents,
            AffectedCongresses affected,
            AmendedPlan amended,
            CompareCongresses congresses,
            MovedDates moved,
            FindConflicts conflicts,
            PreviewClocks clocks,
            Plans plans) {
        this.amendments = amendments;
        this.contents = contents;
        this.affected = affected;
        this.amended = amended;
        this.congresses = congresses;
        this.moved = moved;
        this.conflicts = conflicts;
        this.clocks = clocks;
        this.plans = plans;
    }

    /** @return whether something does not fit */
    public boolean preview(String id) {
        var amendment = amendments.require(id);
        var plan = plans.require(amendment.plan());
        var text = amended.text(amendment, contents.bases(id), contents.changes(id));
        var after = amended.read(plan.id(), text).orElseThrow();
        var settled = settled(id);
        var all = congresses.compare(plan, plan.file(), after).stream()
                .map(rebasing -> affected(rebasing, settled))
                .toList();
        affected.replace(id, all);
        return all.stream().anyMatch(congress -> !congress.conflicts().isEmpty());
    }

    /** How the conflict of one congress is settled. */
    public void settle(String id, String congress, String settlement) {
        affected.settle(id, congress, settlement);
    }

    private AffectedCongress affected(Rebasing rebasing, Map<String, String> settled) {
        var id = rebasing.congress().id();
        var dates = moved.of(rebasing);
        return new AffectedCongress(id, conflicts.of(rebasing, dates), dates, tasks(rebasing), settled.get(id), false);
    }

    private List<ClockMove> tasks(Rebasing rebasing) {
        return clocks.by(rebasing.congress().id(), moved.after(rebasing)).stream()
                .filter(clock -> clock.kind() == DeadlineKind.TASK)
                .toList();
    }

    private Map<String, String> settled(String id) {
        return affected.of(id).stream()
                .filter(congress -> congress.settlement() != null)
                .collect(Collectors.toMap(AffectedCongress::congress, AffectedCongress::settlement));
    }
}
