package vn.daihoi.shared;

import java.util.Map;
import java.util.Set;

/**
 * Who acts: a person with the roles held at this moment.
 *
 * @param id the person, or {@code system} for automatic steps
 * @param name what journals and papers show
 * @param groups {@code ROLE@organisation}: own roles, and those of whom this person substitutes
 * @param cover whom this person substitutes
 */
public record Actor(String id, String name, Set<String> groups, Cover cover) {

    public static final Actor SYSTEM = new Actor("system", "Hệ thống", Set.of());

    public Actor {
        groups = Set.copyOf(groups);
    }

    public Actor(String id, String name, Set<String> groups) {
        this(id, name, groups, Cover.NONE);
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

    /** As this work is signed: "B thay A" where it is done by a substituted role alone. */
    public Actor working(Set<String> wanted) {
        var own = wanted.stream().anyMatch(group -> groups.contains(group) && !cover.groups.containsKey(group));
        return own
                ? this
                : wanted.stream()
                        .sorted()
                        .filter(cover.groups::containsKey)
                        .findFirst()
                        .map(cover.groups::get)
                        .map(covered -> new Actor(
                                id,
                                name + " thay " + covered.name(),
                                groups,
                                new Cover(cover.groups, cover.ties, covered.id())))
                        .orElse(this);
    }

    /** Whether what that person did counts as done by this one where two have to look: the same, or substitute and principal. */
    public boolean sameEyes(String person) {
        return id.equals(person) || cover.ties.contains(person);
    }

    /**
     * @param groups substituted role → who holds it
     * @param ties everybody whom this person substitutes or is substituted by, lately or now
     * @param forPerson for whom this work is done; null for oneself
     */
    public record Cover(Map<String, Covered> groups, Set<String> ties, String forPerson) {

        public static final Cover NONE = new Cover(Map.of(), Set.of(), null);

        public Cover {
            groups = Map.copyOf(groups);
            ties = Set.copyOf(ties);
        }
    }

    public record Covered(String id, String name) {}
}
