package vn.daihoi.plan;

public enum PersonnelMode {
    ELECTED,
    APPOINTED
}
