package vn.daihoi.deadline;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.organisation.People;
import vn.daihoi.organisation.Person;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.organisation.StandIns;

/** Who holds what, asked once per group while one chunk is worked off. */
class Roll {

    private final RoleHolders holders;
    private final Organisations organisations;
    private final StandIns standIns;
    private final People people;
    private final Map<String, List<Person>> known = new HashMap<>();

    Roll(RoleHolders holders, Organisations organisations, StandIns standIns, People people) {
        this.holders = holders;
        this.people = people;
        this.organisations = organisations;
        this.standIns = standIns;
    }

    List<Person> holders(String group) {
        return known.computeIfAbsent(group, holders::holders);
    }

    List<Person> holders(Collection<String> groups) {
        Map<String, Person> found = new LinkedHashMap<>();
        groups.forEach(group -> holders(group).forEach(person -> found.putIfAbsent(person.id(), person)));
        return List.copyOf(found.values());
    }

    List<Person> person(String id) {
        return known.computeIfAbsent("person " + id, any -> people.find(id).stream().toList());
    }

    /** With stand-ins; nobody for an organisation that is not known. */
    List<Person> acting(Role role, String organisation) {
        if (organisation == null) {
            return List.of();
        }
        var body = "acting " + new RoleAt(role, organisation).group();
        if (!known.containsKey(body)) {
            known.put(body, find(role, organisation));
        }
        return known.get(body);
    }

    private List<Person> find(Role role, String organisation) {
        return organisations
                .find(organisation)
                .flatMap(found -> standIns.acting(role, found.type()))
                .map(acting -> holders(new RoleAt(acting, organisation).group()))
                .orElse(List.of());
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
