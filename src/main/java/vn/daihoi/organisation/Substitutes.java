package vn.daihoi.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Actor;

/** Who substitutes whom. A substitute has what the principal holds in person, never what the principal only substitutes. */
@Component
public class Substitutes {

    /** So long after its last day a substitution still ties the two where four eyes are asked for. */
    private static final int TIED_DAYS = 90;

    private final JdbcClient jdbc;
    private final Clock clock;

    Substitutes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Given by or to this person, not recalled and not yet over. */
    public List<Substitution> of(String person) {
        return jdbc.sql(
                        "select s.id, s.principal, a.name as principal_name, s.substitute, b.name as substitute_name, s.role,"
                                + " s.organisation, s.from_day as \"from\", s.to_day as \"to\" from role_substitute s"
                                + " join person a on a.id = s.principal join person b on b.id = s.substitute"
                                + " where (s.principal = :person or s.substitute = :person) and s.recalled_at is null"
                                + " and s.to_day >= :today order by s.from_day, s.id")
                .param("person", person)
                .param("today", LocalDate.now(clock))
                .query(Substitution.class)
                .list();
    }

    /** @param own groups held in person */
    Actor.Cover cover(String person, Collection<String> own) {
        var groups = new HashMap<String, Actor.Covered>();
        var ties = new HashSet<String>();
        var today = LocalDate.now(clock);
        jdbc.sql(
                        "select s.principal, s.substitute, p.name, s.role || '@' || s.organisation as covered,"
                                + " s.recalled_at is null and s.to_day >= :today and exists (select 1 from role_holding h"
                                + " where h.person = s.principal and h.role = s.role and h.organisation = s.organisation"
                                + " and h.from_day <= :today and (h.to_day is null or h.to_day >= :today)) as counts"
                                + " from role_substitute s join person p on p.id = s.principal"
                                + " where (s.substitute = :person or s.principal = :person) and s.from_day <= :today and s.to_day >= :tied")
                .param("person", person)
                .param("today", today)
                .param("tied", today.minusDays(TIED_DAYS))
                .query(row -> {
                    var principal = row.getString("principal");
                    ties.add(principal.equals(person) ? row.getString("substitute") : principal);
                    if (!principal.equals(person)
                            && row.getBoolean("counts")
                            && !own.contains(row.getString("covered"))) {
                        groups.put(row.getString("covered"), new Actor.Covered(principal, row.getString("name")));
                    }
                });
        return ties.isEmpty() ? Actor.Cover.NONE : new Actor.Cover(groups, ties, null);
    }

    boolean crosses(String principal, String substitute, LocalDate from, LocalDate to) {
        return jdbc.sql("select count(*) from role_substitute where principal = :substitute and substitute = :principal"
                                + " and recalled_at is null and from_day <= :to and to_day >= :from")
                        .param("principal", principal)
                        .param("substitute", substitute)
                        .param("from", from)
                        .param("to", to)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
