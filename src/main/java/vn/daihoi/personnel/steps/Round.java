package vn.daihoi.personnel.steps;

/** Re-election comes first; only the places that remain are open to first-time candidates. */
public enum Round {
    REELECTION,
    FIRST_TIME
}
