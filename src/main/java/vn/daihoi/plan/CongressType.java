package vn.daihoi.plan;

public enum CongressType {
    MEMBERS,
    DELEGATES
}
