package vn.daihoi.congress;

/** How far a congress came. */
public enum CongressState {
    PREPARING,
    HELD,
    RECOGNISED,
    APPOINTED_RECOGNISED,
    CANCELLED,
    MERGED;

    public boolean closed() {
        return compareTo(RECOGNISED) >= 0;
    }
}
