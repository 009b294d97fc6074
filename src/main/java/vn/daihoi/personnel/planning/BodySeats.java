package vn.daihoi.personnel.planning;

/**
 * How many a body has and how many are put on the list for it.
 *
 * @param body an elected body, or {@link #STATE_POST}
 */
public record BodySeats(String body, int seats, int prepared) {

    public static final String STATE_POST = "STATE_POST";
}
