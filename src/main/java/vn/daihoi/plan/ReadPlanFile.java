package vn.daihoi.plan;

import vn.daihoi.plan.file.PlanDocuments;

/** Reads a plan file and says all that keeps it from being one; whether the plan is sound, {@link CheckPlan} says. */
public final class ReadPlanFile {

    private ReadPlanFile() {}

    public static PlanDocument read(byte[] file) {
        return PlanDocuments.read(file);
    }
}
