package vn.daihoi.shared;

import java.util.Set;

/**
 * Who acts: a person with the roles held at this moment.
 *
 * @param id the person, or {@code system} for automatic steps
 * @param name what journals and papers show
 * @param groups {@code ROLE@organisation}, own roles only: substitutes and stand-ins are already resolved
 */
public record Actor(String id, String name, Set<String> groups) {

    public static final Actor SYSTEM = new Actor("system", "Hệ thống", Set.of());

    public Actor {
        groups = Set.copyOf(groups);
    }

    public boolean holds(String group) {
        return groups.contains(group);
    }

    public boolean holdsAny(Set<String> wanted) {
        return wanted.stream().anyMatch(groups::contains);
    }

    public boolean holdsRole(String role) {
        return groups.stream().anyMatch(group -> group.startsWith(role + "@"));
    }
}
