package vn.daihoi.election.tally;

/** How a round ended. */
public enum RoundOutcome {
    /** Every seat is filled. */
    ALL,
    /** Some were elected, seats remain. */
    SHORT,
    /** Equal votes on the last seat. */
    TIE,
    NONE,
    /** More ballots came back than were issued: the vote does not count. */
    VOID
}
