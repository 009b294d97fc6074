package vn.daihoi.session;

import vn.daihoi.organisation.Role;

/** Somebody in an organ of the congress, or chairing or counting in the first session. */
public record OrganMember(Role organ, String person, String name, boolean head) {

    public static OrganMember teller(String person, String name) {
        return new OrganMember(Role.TELLERS, person, name, false);
    }
}
