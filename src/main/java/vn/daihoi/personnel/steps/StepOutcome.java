package vn.daihoi.personnel.steps;

/**
 * What became of a step.
 *
 * @param fault null when it was recorded
 * @param quorum false only where two thirds are needed and were not present
 * @param disagreement whether the committee's vote differs from the list of the step before
 */
public record StepOutcome(Fault fault, boolean quorum, boolean disagreement) {

    /** Why nothing was recorded. */
    public enum Fault {
        FIGURES,
        EVERY_PERSON_ONCE,
        TOO_MANY_VOTES,
        /** Equal votes at the last place of the list. */
        TIE
    }

    static StepOutcome refused(Fault fault) {
        return new StepOutcome(fault, true, false);
    }
}
