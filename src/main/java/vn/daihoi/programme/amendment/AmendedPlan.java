package vn.daihoi.programme.amendment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.AmendSource;
import vn.daihoi.plan.AmendmentText;
import vn.daihoi.plan.AmendmentText.Change;
import vn.daihoi.plan.CheckPlan;
import vn.daihoi.plan.Finding;
import vn.daihoi.plan.LegalBasis;
import vn.daihoi.plan.PlanFile;
import vn.daihoi.plan.Plans;
import vn.daihoi.plan.ReadPlanFile;
import vn.daihoi.plan.Severity;
import vn.daihoi.programme.AmendmentView;

/** The plan as it would be with an amendment that is still being drafted. */
@Component
class AmendedPlan {

    private final Plans plans;
    private final AmendSource sources;
    private final CheckPlan check;
    private final Clock clock;

    AmendedPlan(Plans plans, AmendSource sources, CheckPlan check, Clock clock) {
        this.plans = plans;
        this.sources = sources;
        this.check = check;
        this.clock = clock;
    }

    /** As the plan file writes it: further bases join those of the plan. */
    AmendmentText text(AmendmentView amendment, List<LegalBasis> bases, List<Change> changes) {
        var day = amendment.signedOn() == null ? LocalDate.now(clock) : amendment.signedOn();
        var known = plans.require(amendment.plan()).file().plan().legalBases().size();
        var set = new ArrayList<Change>(changes);
        for (int more = 1; more < bases.size(); more++) {
            set.add(new Change("plan.legalBases[" + (known + more - 1) + "]", yaml(bases.get(more))));
        }
        return new AmendmentText(
                day,
                Objects.requireNonNullElse(amendment.reason(), "-"),
                bases.stream().findFirst().orElse(null),
                set);
    }

    /** Empty when the amendment is none that a plan file may have. */
    Optional<PlanFile> read(String plan, AmendmentText text) {
        return Optional.ofNullable(
                ReadPlanFile.read(sources.preview(plan, text)).latest());
    }

    /** Errors and warnings that come with the amendment; faults when it cannot be read at all. */
    List<Finding> findings(String plan, AmendmentText text) {
        var path = "amendments[" + plans.require(plan).file().amendments().size() + "]";
        var checked = check.check(sources.preview(plan, text));
        return checked.findings().stream()
                .filter(finding -> checked.planFile() == null || finding.path().startsWith(path))
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
    }

    private static String yaml(LegalBasis basis) {
        var title = basis.title() == null ? "" : ", title: " + quoted(basis.title());
        return "{ number: " + quoted(basis.number()) + ", date: " + basis.date() + title + " }";
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
