package vn.daihoi.logistics;

/** What a congress needs around it. */
public enum Area {
    VENUE,
    SERVICE,
    PROPAGANDA,
    DECORATION,
    SECURITY,
    HEALTH
}
