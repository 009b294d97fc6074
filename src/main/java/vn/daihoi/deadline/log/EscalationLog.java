package vn.daihoi.deadline.log;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.shared.Actor;

/** The log of reminders and escalations: everybody reads the own lines, watchers those of what they watch, the administrator all. */
@Component
public class EscalationLog {

    public static final int PAGE = 50;

    private static final String SELECT =
            "select e.id, e.title, e.title_en, d.subject, coalesce(o.name, '') as unit, h.name as congress, e.rung, e.tone,"
                    + " e.audience, e.person, e.person_name, e.due, e.round, e.escalated_at, e.mail_at, e.acknowledged_at, e.mail,"
                    + " m.message_id, m.status, m.sent_at as delivered_at from escalation e left join mail m on m.id = e.mail"
                    + " left join organisation o on o.id = e.organisation left join deadline d on d.id = e.deadline"
                    + " left join congress c on c.id = e.chain left join organisation h on h.id = c.unit where 1 = 1";

    private final JdbcClient jdbc;
    private final Organisations organisations;

    EscalationLog(JdbcClient jdbc, Organisations organisations) {
        this.jdbc = jdbc;
        this.organisations = organisations;
    }

    /** Newest first. */
    public List<LogLine> page(Actor actor, LogFilter filter, Position after, int most) {
        var sql = new StringBuilder(SELECT);
        var values = new HashMap<String, Object>();
        scope(actor, sql, values);
        narrow(filter, sql, values);
        if (after != null) {
            sql.append(" and (e.escalated_at, e.id) < (:at, :id)");
            values.put("at", after.at());
            values.put("id", after.id());
        }
        values.put("most", most);
        return jdbc.sql(sql + " order by e.escalated_at desc, e.id desc limit :most")
                .params(values)
                .query(LogLine.class)
                .list();
    }

    /** The units that the actor may ask for. */
    public List<Organisation> units(Actor actor) {
        var all = organisations.all();
        if (actor.holdsRole(Role.ADMINISTRATOR.name())) {
            return all;
        }
        var watched = watched(actor, all);
        return all.stream().filter(one -> watched.contains(one.id())).toList();
    }

    private void scope(Actor actor, StringBuilder sql, Map<String, Object> values) {
        if (actor.holdsRole(Role.ADMINISTRATOR.name())) {
            return;
        }
        var watched = watched(actor, organisations.all());
        sql.append(" and (e.person = :me");
        values.put("me", actor.id());
        if (!watched.isEmpty()) {
            sql.append(" or e.organisation in (:watched)");
            values.put("watched", watched);
        }
        sql.append(")");
    }

    private static void narrow(LogFilter filter, StringBuilder sql, Map<String, Object> values) {
        part("lower(e.title)", "task", filter.task(), sql, values);
        part("lower(e.person_name)", "person", filter.person(), sql, values);
        exactly("e.organisation", "unit", filter.unit(), sql, values);
        exactly("e.tone", "tone", filter.tone(), sql, values);
        if (filter.from() != null) {
            sql.append(" and e.escalated_at >= :from");
            values.put("from", filter.from().atStartOfDay());
        }
        if (filter.to() != null) {
            sql.append(" and e.escalated_at < :to");
            values.put("to", filter.to().plusDays(1).atStartOfDay());
        }
    }

    private static void part(String column, String name, String text, StringBuilder sql, Map<String, Object> values) {
        if (!text.isBlank()) {
            sql.append(" and ").append(column).append(" like :").append(name);
            values.put(name, "%" + text.strip().toLowerCase(Locale.ROOT) + "%");
        }
    }

    private static void exactly(
            String column, String name, String text, StringBuilder sql, Map<String, Object> values) {
        if (!text.isBlank()) {
            sql.append(" and ").append(column).append(" = :").append(name);
            values.put(name, text);
        }
    }

    /** Organisations that the actor watches, and all below them. */
    private static Set<String> watched(Actor actor, List<Organisation> all) {
        var below = all.stream()
                .filter(one -> one.parent() != null)
                .collect(Collectors.groupingBy(
                        Organisation::parent, Collectors.mapping(Organisation::id, Collectors.toList())));
        var next = new ArrayList<>(actor.groups().stream()
                .map(RoleAt::parse)
                .filter(held -> held.role().watches())
                .map(RoleAt::organisation)
                .toList());
        var watched = new HashSet<String>();
        while (!next.isEmpty()) {
            var one = next.remove(next.size() - 1);
            if (watched.add(one)) {
                next.addAll(below.getOrDefault(one, List.of()));
            }
        }
        return watched;
    }

    /** The last line that was seen. */
    public record Position(LocalDateTime at, String id) {}
}
