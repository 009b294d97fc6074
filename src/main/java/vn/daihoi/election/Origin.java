package vn.daihoi.election;

/** How a name came onto the list. */
public enum Origin {
    PREPARED,
    SELF,
    NOMINATED;

    boolean fromTheFloor() {
        return this != PREPARED;
    }
}
