package vn.daihoi.plan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.daihoi.plan.file.PlanDocuments;
import vn.daihoi.plan.file.PlanSource;

/** Reads a plan file and says all that keeps it from being one; whether the plan is sound, {@link CheckPlan} says. */
public final class ReadPlanFile {

    private ReadPlanFile() {}

    public static PlanDocument read(byte[] file) {
        return PlanDocuments.read(file);
    }

    /** Of a plan file without faults, in the order of their dates; values as they were written. */
    public static List<AmendmentText> amendments(byte[] file) {
        return PlanSource.amendments(new String(file, StandardCharsets.UTF_8));
    }
}
