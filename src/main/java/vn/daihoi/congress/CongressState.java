package vn.daihoi.congress;

/** How far a congress came. */
public enum CongressState {
    PREPARING,
    HELD,
    RECOGNISED,
    APPOINTED_RECOGNISED,
    CANCELLED,
    MERGED;

    /** As people say it: recognised from the decision on, though the congress is closed only after its debrief. */
    public CongressState shown(boolean recognised) {
        return this == HELD && recognised ? RECOGNISED : this;
    }

    public boolean closed() {
        return compareTo(RECOGNISED) >= 0;
    }
}
