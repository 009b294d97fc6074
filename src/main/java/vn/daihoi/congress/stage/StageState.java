package vn.daihoi.congress.stage;

/** Labels under {@code congress.stage.state.<NAME>} in the message files. */
public enum StageState {
    AHEAD,
    OPEN,
    DONE,
    /** Never needed, or given up. */
    DROPPED;

    public String messageKey() {
        return "congress.stage.state." + name();
    }
}
