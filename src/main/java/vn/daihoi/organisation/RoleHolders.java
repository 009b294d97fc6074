package vn.daihoi.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Actor;

/** Who holds a role today, and which roles somebody holds today. */
@Component
public class RoleHolders {

    private static final String TODAY = " h.from_day <= :today and (h.to_day is null or h.to_day >= :today)";

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;
    private final Substitutes substitutes;

    RoleHolders(JdbcClient jdbc, People people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
        this.substitutes = new Substitutes(jdbc, clock);
    }

    /** @param group {@code ROLE@organisation} */
    public List<Person> holders(String group) {
        var wanted = RoleAt.parse(group);
        return jdbc.sql("select distinct p.id, p.name, p.mail, p.language, p.seat, length(p.id) as long_id"
                        + " from role_holding h join person p on p.id = h.person where h.organisation = :organisation"
                        + " and h.role = :role and" + TODAY + " order by long_id, p.id")
                .param("role", wanted.role().name())
                .param("organisation", wanted.organisation())
                .param("today", today())
                .query(Person.class)
                .list();
    }

    /** As {@link #holders}, for every role that somebody holds at these organisations, in one question. */
    public Map<String, List<Person>> at(Collection<String> organisations) {
        var holders = new HashMap<String, List<Person>>();
        if (!organisations.isEmpty()) {
            jdbc.sql(
                            "select distinct h.role, h.organisation, p.id, p.name, p.mail, p.language, p.seat, length(p.id) as long_id"
                                    + " from role_holding h join person p on p.id = h.person where h.organisation in"
                                    + " (:organisations) and" + TODAY + " order by long_id, p.id")
                    .param("organisations", organisations)
                    .param("today", today())
                    .query(row -> {
                        holders.computeIfAbsent(
                                        row.getString("role") + "@" + row.getString("organisation"),
                                        any -> new ArrayList<>())
                                .add(person(row));
                    });
        }
        return holders;
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getString("id"),
                row.getString("name"),
                row.getString("mail"),
                row.getString("language"),
                row.getBoolean("seat"));
    }

    /** Members of a collegial body, always in the same order. */
    public List<Person> body(String group) {
        return holders(group);
    }

    /** {@code ROLE@organisation} whose last holder left on that day or later and that nobody holds today. */
    public List<String> vacatedSince(LocalDate day) {
        return jdbc.sql("select distinct v.role || '@' || v.organisation from role_holding v where v.to_day >= :day"
                        + " and v.to_day < :today and not exists (select 1 from role_holding h where h.role = v.role"
                        + " and h.organisation = v.organisation and" + TODAY + ") order by 1")
                .param("day", day)
                .param("today", today())
                .query(String.class)
                .list();
    }

    public boolean vacant(RoleAt role) {
        return jdbc.sql(
                                "select count(*) from role_holding h where h.organisation = :organisation and h.role = :role and"
                                        + TODAY)
                        .param("role", role.role().name())
                        .param("organisation", role.organisation())
                        .param("today", today())
                        .query(Integer.class)
                        .single()
                == 0;
    }

    /** The person with the roles held today, and those of whom this person substitutes today. */
    public Actor actor(String person) {
        var groups = jdbc.sql("select h.role || '@' || h.organisation from role_holding h where h.person = :person and"
                        + TODAY)
                .param("person", person)
                .param("today", today())
                .query(String.class)
                .list();
        var cover = substitutes.cover(person, groups);
        var all = new HashSet<>(groups);
        all.addAll(cover.groups().keySet());
        return new Actor(person, people.require(person).name(), all, cover);
    }

    /** Past and coming holdings too, by role and day. */
    public List<RoleHolding> history(String organisation) {
        return jdbc.sql("select h.person, p.name, h.role, h.organisation, h.from_day as \"from\", h.to_day as \"to\""
                        + " from role_holding h join person p on p.id = h.person"
                        + " where h.organisation = :organisation order by h.role, h.from_day, length(p.id), p.id")
                .param("organisation", organisation)
                .query(RoleHolding.class)
                .list();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
