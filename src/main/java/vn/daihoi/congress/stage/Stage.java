package vn.daihoi.congress.stage;

import java.util.Optional;

/** How a congress comes along, in this order; labels under {@code congress.stage.<NAME>} in the message files. */
public enum Stage {
    PLAN,
    SETUP,
    DOCUMENTS,
    PERSONNEL,
    BUDGET,
    LOGISTICS,
    DATE,
    READINESS,
    CONSENT,
    CONGRESS,
    RESULTS,
    RECOGNITION,
    DEBRIEF,
    CLOSED;

    /** Key of the milestone that the stage has to keep. */
    public Optional<String> milestone() {
        return Optional.ofNullable(
                switch (this) {
                    case DOCUMENTS -> "documentsToAuthority";
                    case PERSONNEL -> "personnelToAuthority";
                    case BUDGET -> "budgetEstimate";
                    case DATE -> "openingAnnounced";
                    case CONSENT -> "approval";
                    case CONGRESS -> "completeBefore";
                    case RESULTS -> "resultsReported";
                    case RECOGNITION -> "recognised";
                    case DEBRIEF -> "debrief";
                    default -> null;
                });
    }

    public String messageKey() {
        return "congress.stage." + name();
    }
}
