package vn.daihoi.personnel;

public enum Sex {
    FEMALE,
    MALE
}
