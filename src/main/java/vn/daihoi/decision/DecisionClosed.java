package vn.daihoi.decision;

/** A body decided, or could not. */
public record DecisionClosed(String decision, String subjectKind, String subjectId, String body, Outcome outcome) {

    public boolean approved() {
        return outcome == Outcome.APPROVED || outcome == Outcome.APPROVED_WITH_AMENDMENTS;
    }
}
