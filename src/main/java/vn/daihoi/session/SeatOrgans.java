package vn.daihoi.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.organisation.AssignRole;
import vn.daihoi.organisation.EndRole;
import vn.daihoi.organisation.Person;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.RoleHolders;

/** From now on those elected into an organ hold its role at the unit, instead of whoever held it till now. */
@Component
class SeatOrgans {

    private final JdbcClient jdbc;
    private final CongressQueries congresses;
    private final RoleHolders holders;
    private final AssignRole assign;
    private final EndRole end;
    private final Clock clock;

    SeatOrgans(
            JdbcClient jdbc,
            CongressQueries congresses,
            RoleHolders holders,
            AssignRole assign,
            EndRole end,
            Clock clock) {
        this.jdbc = jdbc;
        this.congresses = congresses;
        this.holders = holders;
        this.assign = assign;
        this.end = end;
        this.clock = clock;
    }

    void seat(Sitting sitting, Venue venue, List<OrganMember> members) {
        keep(sitting, venue, members);
        take(sitting.congress(), members);
    }

    /**
     * All whom the congress elected sit again when it votes again: meanwhile the first session had organs of its own. They were
     * elected once, so nothing is kept anew.
     */
    void seatAgain(String congress) {
        take(
                congress,
                jdbc.sql("select organ, person, name, head from session_organ where congress = :congress"
                                + " and venue = :venue")
                        .param("congress", congress)
                        .param("venue", Venue.CONGRESS.name())
                        .query(OrganMember.class)
                        .list());
    }

    private void take(String congress, List<OrganMember> members) {
        var unit = congresses.require(congress).unit();
        members.stream()
                .collect(Collectors.groupingBy(
                        OrganMember::organ, Collectors.mapping(OrganMember::person, Collectors.toSet())))
                .forEach((organ, people) -> replace(new RoleAt(organ, unit), people));
    }

    /** Those who sit there already stay. */
    void enlarge(Sitting sitting, Venue venue, List<OrganMember> members) {
        keep(sitting, venue, members);
        var unit = congresses.require(sitting.congress()).unit();
        members.forEach(member -> assign(member.person(), new RoleAt(member.organ(), unit)));
    }

    private void replace(RoleAt role, Set<String> people) {
        var today = LocalDate.now(clock);
        var now = holders.holders(role.group()).stream().map(Person::id).collect(Collectors.toSet());
        now.stream()
                .filter(person -> !people.contains(person))
                .forEach(person -> end.end(new EndRole.Command(person, role, today.minusDays(1))));
        people.stream().filter(person -> !now.contains(person)).forEach(person -> assign(person, role));
    }

    private void assign(String person, RoleAt role) {
        assign.assign(new AssignRole.Command(person, role, LocalDate.now(clock)));
    }

    private void keep(Sitting sitting, Venue venue, List<OrganMember> members) {
        var next = jdbc.sql("select coalesce(max(place), -1) + 1 from session_organ where congress = :congress"
                        + " and sitting = :sitting and venue = :venue")
                .param("congress", sitting.congress())
                .param("sitting", sitting.number())
                .param("venue", venue.name())
                .query(Integer.class)
                .single();
        for (int place = 0; place < members.size(); place++) {
            keep(sitting, venue, next + place, members.get(place));
        }
    }

    private void keep(Sitting sitting, Venue venue, int place, OrganMember member) {
        jdbc.sql("insert into session_organ (congress, sitting, venue, place, organ, person, name, head)"
                        + " values (:congress, :sitting, :venue, :place, :organ, :person, :name, :head)")
                .param("congress", sitting.congress())
                .param("sitting", sitting.number())
                .param("venue", venue.name())
                .param("place", place)
                .param("organ", member.organ().name())
                .param("person", member.person())
                .param("name", member.name())
                .param("head", member.head())
                .update();
    }

    static List<OrganMember> of(Role organ, List<Person> people) {
        return people.stream()
                .map(person -> new OrganMember(organ, person.id(), person.name(), false))
                .toList();
    }
}
