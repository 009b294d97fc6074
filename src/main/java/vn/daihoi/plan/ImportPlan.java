package vn.daihoi.plan;

import java.nio.charset.StandardCharsets;
import vn.daihoi.plan.file.PlanSource;
import vn.daihoi.shared.Text;
import vn.daihoi.shared.UseCase;

/** Takes a plan file in: as a new draft, or in the place of the draft with the same id. */
@UseCase
public class ImportPlan {

    private final CheckPlan check;
    private final Plans plans;
    private final PlanOrganisations organisations;

    ImportPlan(CheckPlan check, Plans plans, PlanOrganisations organisations) {
        this.check = check;
        this.plans = plans;
        this.organisations = organisations;
    }

    /** Amendments stay out: they are drafted and decided on here. Nothing is stored when the check finds an error, or when a plan of this id was issued already. */
    public Result take(byte[] file) {
        var checked = check.check(file);
        if (checked.exitCode() != 0) {
            return new Result(Outcome.REFUSED, checked);
        }
        var header = checked.planFile().plan();
        var known = plans.find(header.id());
        if (known.filter(plan -> plan.state() != PlanState.DRAFT).isPresent()) {
            return new Result(Outcome.ISSUED_BEFORE, checked);
        }
        var source = PlanSource.withoutAmendments(Text.normal(new String(file, StandardCharsets.UTF_8)));
        organisations.add(checked.planFile());
        if (known.isPresent()) {
            plans.rewrite(header, source);
        } else {
            plans.add(header, source);
        }
        return new Result(Outcome.STORED, checked);
    }

    public enum Outcome {
        STORED,
        REFUSED,
        ISSUED_BEFORE
    }

    public record Result(Outcome outcome, PlanCheckResult check) {}
}
