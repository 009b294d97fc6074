package vn.daihoi.organisation;

import java.util.EnumSet;
import java.util.Set;

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

    private static final Set<Role> WATCHING =
            EnumSet.of(STANDING_COMMITTEE, STANDING_MEMBERS, SECRETARY, WORKING_GROUP, ORGANISATION_BOARD, SUPERVISOR);

    /** Elected to decide, count, preside or vouch in person, asked in person, or in charge of the installation: nobody does that for another. */
    private static final Set<Role> IN_PERSON = EnumSet.of(
            STANDING_COMMITTEE,
            STANDING_MEMBERS,
            COMMITTEE,
            PRESIDIUM,
            SECRETARIAT,
            CREDENTIALS_BOARD,
            TELLERS,
            CONSULTED,
            SUPERVISOR,
            ADMINISTRATOR);

    public boolean substitutable() {
        return !IN_PERSON.contains(this);
    }

    /** Looks after everything at and below its organisation, so it may see how all of that comes along. */
    public boolean watches() {
        return WATCHING.contains(this);
    }

    public String messageKey() {
        return "role." + name();
    }

    /** {@code standing-committee} */
    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
