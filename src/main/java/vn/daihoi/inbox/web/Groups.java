package vn.daihoi.inbox.web;

import java.util.Collection;
import java.util.List;
import vn.daihoi.organisation.RoleAt;

/** Candidate groups in the order in which pages list them. */
public final class Groups {

    private Groups() {}

    public static List<RoleAt> of(Collection<String> groups) {
        return groups.stream().sorted().map(RoleAt::parse).toList();
    }
}
