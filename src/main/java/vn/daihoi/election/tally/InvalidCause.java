package vn.daihoi.election.tally;

/** Why a ballot is invalid (190-QĐ/TW, 10/10/2024, điều 15; the last two to be confirmed). */
public enum InvalidCause {
    NOT_ISSUED,
    TOO_MANY,
    NOBODY,
    /** A single name with both boxes marked, or none. */
    BOTH_OR_NEITHER,
    /** Names added, signed or written on. */
    MARKED
}
