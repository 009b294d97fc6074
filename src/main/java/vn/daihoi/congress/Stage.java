package vn.daihoi.congress;

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

    public String messageKey() {
        return "congress.stage." + name();
    }
}
