package vn.daihoi.plan;

import java.nio.charset.StandardCharsets;
import vn.daihoi.plan.file.PlanSource;
import vn.daihoi.shared.UseCase;

/** Writes an amendment into the plan that is kept; what was before stays readable in it. */
@UseCase
public class AmendSource {

    private final Plans plans;

    AmendSource(Plans plans) {
        this.plans = plans;
    }

    /** The plan file as it would be; nothing is stored. */
    public byte[] preview(String plan, AmendmentText amendment) {
        return PlanSource.with(plans.require(plan).source(), amendment).getBytes(StandardCharsets.UTF_8);
    }

    public void amend(String plan, AmendmentText amendment) {
        var source = PlanSource.with(plans.require(plan).source(), amendment);
        plans.rewrite(
                ReadPlanFile.read(source.getBytes(StandardCharsets.UTF_8))
                        .latest()
                        .plan(),
                source);
    }
}
