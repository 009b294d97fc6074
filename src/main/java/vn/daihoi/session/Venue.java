package vn.daihoi.session;

/** Who elects: the congress, or the new committee in its first session. */
public enum Venue {
    CONGRESS,
    FIRST_SESSION
}
