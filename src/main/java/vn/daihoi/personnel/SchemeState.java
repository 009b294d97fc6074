package vn.daihoi.personnel;

public enum SchemeState {
    IN_WORK,
    SUBMITTED,
    APPROVED,
    WITHDRAWN
}
