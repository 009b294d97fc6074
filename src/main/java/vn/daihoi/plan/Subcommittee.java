package vn.daihoi.plan;

import java.util.List;

public enum Subcommittee {
    DOCUMENTS,
    PERSONNEL,
    LOGISTICS,
    PROPAGANDA,
    SERVICE,
    SECURITY;

    public static List<Subcommittee> usual(PersonnelMode mode) {
        return mode == PersonnelMode.APPOINTED
                ? List.of(DOCUMENTS, LOGISTICS)
                : List.of(DOCUMENTS, PERSONNEL, LOGISTICS);
    }
}
