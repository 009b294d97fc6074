package vn.daihoi.plan;

import java.time.LocalDate;
import vn.daihoi.shared.UseCase;

/** Keeps the signature under a plan. */
@UseCase
public class SignPlan {

    private final Plans plans;

    SignPlan(Plans plans) {
        this.plans = plans;
    }

    /** @param capacity in which the secretary signs: T/M Ban Thường vụ or T/M Cấp ủy */
    public void sign(String plan, LocalDate on, String capacity) {
        plans.sign(plan, on, capacity);
    }
}
