package vn.daihoi.plan;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A plan file that was read.
 *
 * @param faults empty when it is a plan file
 * @param issued the plan as issued, null when there are faults
 * @param amended the plan after each amendment, in the order of their dates; each with all before it
 * @param lines the line of a path, or of its nearest stated parent
 */
public record PlanDocument(
        List<Finding> faults, PlanFile issued, List<AmendedPlan> amended, ToIntFunction<String> lines) {

    public PlanDocument {
        faults = List.copyOf(faults);
        amended = List.copyOf(amended);
    }

    /** The plan after its last amendment, null when there are faults. */
    public PlanFile latest() {
        return amended.isEmpty() ? issued : amended.get(amended.size() - 1).plan();
    }

    /** The plan before its last amendment, null when there are faults. */
    public PlanFile beforeLatest() {
        return amended.size() < 2 ? issued : amended.get(amended.size() - 2).plan();
    }

    /** @param amendment its place in the file */
    public record AmendedPlan(int amendment, PlanFile plan) {}
}
