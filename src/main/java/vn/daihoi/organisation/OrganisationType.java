package vn.daihoi.organisation;

/** Levels of Party organisations, lowest first; labels under {@code organisation.type.<NAME>} in the message files. */
public enum OrganisationType {
    CELL_UNDER_BASE,
    DEPARTMENTAL_COMMITTEE,
    BASE_CELL,
    BASE_COMMITTEE,
    ABOVE_BASE,
    UNDER_CENTRAL
}
