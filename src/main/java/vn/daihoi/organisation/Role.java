package vn.daihoi.organisation;

/** What people do, as the models name it; labels under {@code role.<CODE>} in the message files. */
public enum Role {
    STANDING_COMMITTEE,
    STANDING_MEMBERS,
    SECRETARY,
    WORKING_GROUP,
    ORGANISATION_BOARD,
    PROPAGANDA_BOARD,
    INSPECTION_COMMISSION,
    OFFICE,
    FINANCE_OFFICE,
    COMMITTEE,
    DOCUMENTS_SUBCOMMITTEE,
    PERSONNEL_SUBCOMMITTEE,
    LOGISTICS_SUBCOMMITTEE,
    PROPAGANDA_SUBCOMMITTEE,
    SERVICE_SUBCOMMITTEE,
    SECURITY_SUBCOMMITTEE,
    PRESIDIUM,
    SECRETARIAT,
    CREDENTIALS_BOARD,
    TELLERS,
    CONSULTED,
    SUPERVISOR,
    ADMINISTRATOR;

    public String messageKey() {
        return "role." + name();
    }

    /** {@code standing-committee} */
    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
