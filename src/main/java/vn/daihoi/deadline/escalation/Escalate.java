package vn.daihoi.deadline.escalation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import vn.daihoi.deadline.DeadlineView;
import vn.daihoi.deadline.EscalationView;
import vn.daihoi.deadline.Rung;
import vn.daihoi.deadline.Timetable;
import vn.daihoi.notification.MailTimes;
import vn.daihoi.organisation.Person;

/** Works out who is told of a rung, and keeps it: one notice per deadline, round, rung and person. */
@Component
public class Escalate {

    private static final List<String> TYPES = List.of(
            "varchar",
            "varchar",
            "integer",
            "integer",
            "varchar",
            "varchar",
            "varchar",
            "varchar",
            "varchar",
            "varchar",
            "varchar",
            "varchar",
            "timestamp",
            "timestamp",
            "timestamp");
    /** One array to a column: binding value by value took longer than the inserting. */
    private static final String INSERT = "insert into escalation (" + EscalationView.COLUMNS
            + ", mail_at) select * from unnest(" + String.join(", ", columns()) + ")";

    private final JdbcTemplate jdbc;
    private final Timetable timetable;
    private final MailTimes times;

    Escalate(JdbcTemplate jdbc, Timetable timetable, MailTimes times) {
        this.jdbc = jdbc;
        this.timetable = timetable;
        this.times = times;
    }

    /** Where a rung finds nobody at all, those who watch the organisation are told. */
    List<EscalationView> tell(DeadlineView deadline, Rung rung, Roll roll) {
        Map<Person, String> told = new LinkedHashMap<>();
        rung.audiences().forEach(audience -> Audience.valueOf(audience)
                .of(deadline, roll)
                .forEach(person -> told.putIfAbsent(person, audience)));
        if (told.isEmpty()) {
            roll.watchers(deadline.organisation()).forEach(person -> told.put(person, "WATCHER"));
        }
        var notices = new ArrayList<EscalationView>();
        told.forEach((person, audience) -> notices.add(notice(deadline, rung, person, audience)));
        return notices;
    }

    /** They leave at once, reminders with the next digest. */
    void keep(List<EscalationView> notices) {
        if (!notices.isEmpty()) {
            var rows = notices.stream().map(this::row).toList();
            jdbc.update(
                    INSERT,
                    IntStream.range(0, TYPES.size())
                            .mapToObj(column -> new SqlArrayValue(
                                    TYPES.get(column),
                                    rows.stream().map(row -> row[column]).toArray()))
                            .toArray());
        }
    }

    private static List<String> columns() {
        return TYPES.stream().map(type -> "cast(? as " + type + " array)").toList();
    }

    private EscalationView notice(DeadlineView deadline, Rung rung, Person person, String audience) {
        return new EscalationView(
                UUID.randomUUID().toString(),
                deadline.id(),
                deadline.round(),
                rung.number(),
                person.id(),
                person.name(),
                audience,
                rung.tone(),
                deadline.chain(),
                deadline.organisation(),
                deadline.title(),
                deadline.titleEn(),
                deadline.due(),
                timetable.now());
    }

    private Object[] row(EscalationView notice) {
        var leaves = notice.reminder() ? times.digest(notice.escalatedAt(), notice.due()) : notice.escalatedAt();
        return new Object[] {
            notice.id(),
            notice.deadline(),
            notice.round(),
            notice.rung(),
            notice.person(),
            notice.personName(),
            notice.audience(),
            notice.tone(),
            notice.chain(),
            notice.organisation(),
            notice.title(),
            notice.titleEn(),
            notice.due(),
            notice.escalatedAt(),
            leaves
        };
    }
}
