package vn.daihoi.deadline;

public enum Criticality {
    NORMAL,
    HIGH,
    CRITICAL;

    /** As models write it; what they leave out is normal. */
    static Criticality of(String text) {
        return text == null || text.isBlank() ? NORMAL : valueOf(text.strip());
    }
}
