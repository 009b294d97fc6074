package vn.daihoi.session;

import vn.daihoi.organisation.Role;

/** Somebody in an organ of the congress, or chairing or counting in the first session. */
public record OrganMember(Role organ, String person, String name, boolean head) {}
