package vn.daihoi.deadline.escalation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.daihoi.deadline.DeadlineView;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.organisation.People;
import vn.daihoi.organisation.Person;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.organisation.StandIns;

/** Who holds what, asked once while a sweep is worked off. */
class Roll {

    private final RoleHolders holders;
    private final Organisations organisations;
    private final StandIns standIns;
    private final People people;
    private final Map<String, List<Person>> known = new HashMap<>();
    private final Map<String, OrganisationType> types = new HashMap<>();
    private final Map<String, Optional<Role>> acting = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    Roll(RoleHolders holders, Organisations organisations, StandIns standIns, People people) {
        this.holders = holders;
        this.people = people;
        this.organisations = organisations;
        this.standIns = standIns;
    }

    /** Asks at once for everybody whom these deadlines may concern. */
    void prepare(List<DeadlineView> deadlines) {
        var fresh = deadlines.stream()
                .flatMap(Roll::places)
                .filter(Objects::nonNull)
                .filter(asked::add)
                .toList();
        known.putAll(holders.at(fresh));
        organisations.find(fresh).forEach(found -> types.put(found.id(), found.type()));
    }

    private static Stream<String> places(DeadlineView deadline) {
        var groups = deadline.groups().stream().map(group -> RoleAt.parse(group).organisation());
        return Stream.concat(groups, Stream.of(deadline.organisation(), deadline.superior()));
    }

    List<Person> holders(String group) {
        return asked.contains(RoleAt.parse(group).organisation())
                ? known.getOrDefault(group, List.of())
                : known.computeIfAbsent(group, holders::holders);
    }

    List<Person> holders(Collection<String> groups) {
        Map<String, Person> found = new LinkedHashMap<>();
        groups.forEach(group -> holders(group).forEach(person -> found.putIfAbsent(person.id(), person)));
        return List.copyOf(found.values());
    }

    List<Person> person(String id) {
        return known.computeIfAbsent(
                "person " + id, any -> people.find(id).stream().toList());
    }

    /** With stand-ins; nobody for an organisation that is not known. */
    List<Person> acting(Role role, String organisation) {
        if (organisation == null) {
            return List.of();
        }
        return type(organisation)
                .flatMap(type -> acting(role, type, !standing(organisation).isEmpty()))
                .map(acting -> holders(new RoleAt(acting, organisation).group()))
                .orElse(List.of());
    }

    private List<Person> standing(String organisation) {
        return holders(new RoleAt(Role.STANDING_COMMITTEE, organisation).group());
    }

    private Optional<Role> acting(Role role, OrganisationType type, boolean standing) {
        return acting.computeIfAbsent(role + " " + type + " " + standing, any -> standIns.acting(role, type, standing));
    }

    private Optional<OrganisationType> type(String organisation) {
        if (!asked.contains(organisation)) {
            organisations.find(organisation).ifPresent(found -> types.put(organisation, found.type()));
        }
        return Optional.ofNullable(types.get(organisation));
    }

    /** The nearest who follow this organisation, and the administrators. */
    List<Person> watchers(String organisation) {
        var groups = Stream.concat(
                Stream.ofNullable(supervisors(organisation)),
                Stream.of(new RoleAt(Role.ADMINISTRATOR, RoleAt.INSTALLATION).group()));
        return holders(groups.toList());
    }

    private String supervisors(String organisation) {
        if (organisation == null || organisations.find(organisation).isEmpty()) {
            return null;
        }
        var upwards = Stream.concat(
                Stream.of(organisation),
                organisations.ancestors(organisation).stream().map(Organisation::id));
        return upwards.map(id -> new RoleAt(Role.SUPERVISOR, id).group())
                .filter(group -> !holders(group).isEmpty())
                .findFirst()
                .orElse(null);
    }
}
