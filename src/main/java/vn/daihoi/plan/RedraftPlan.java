package vn.daihoi.plan;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import vn.daihoi.plan.file.PlanSource;
import vn.daihoi.shared.UseCase;

/** Changes a draft: another plan file in its place, and reasons for warnings. */
@UseCase
public class RedraftPlan {

    private final Plans plans;
    private final Acknowledgements acknowledgements;
    private final PlanOrganisations organisations;

    RedraftPlan(Plans plans, Acknowledgements acknowledgements, PlanOrganisations organisations) {
        this.plans = plans;
        this.acknowledgements = acknowledgements;
        this.organisations = organisations;
    }

    /** @return false when the file is no plan file, or that of another plan; then nothing is stored */
    public boolean rewrite(String plan, String source) {
        var document = ReadPlanFile.read(source.getBytes(StandardCharsets.UTF_8));
        if (document.issued() == null || !document.issued().plan().id().equals(plan)) {
            return false;
        }
        organisations.add(document.issued());
        plans.rewrite(document.issued().plan(), PlanSource.withoutAmendments(source));
        return true;
    }

    /** @param reasons code and path of the finding → reason */
    public void acknowledge(String plan, Map<String, String> reasons) {
        reasons.forEach((finding, reason) -> acknowledgements.give(plan, finding, reason));
    }
}
