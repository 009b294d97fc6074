package vn.daihoi.identity;

/** What an account may do now. */
public enum AccountStanding {
    OPEN,
    DISABLED,
    MUST_CHANGE_PASSWORD
}
