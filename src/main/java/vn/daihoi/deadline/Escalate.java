package vn.daihoi.deadline;

import static java.sql.Types.INTEGER;
import static java.sql.Types.TIMESTAMP;
import static java.sql.Types.VARCHAR;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.daihoi.notification.MailTimes;
import vn.daihoi.organisation.Person;

/** Works out who is told of a rung, and keeps it: one notice per deadline, round, rung and person. */
@Component
class Escalate {

    private static final String INSERT = "insert into escalation (" + EscalationView.COLUMNS + ", mail_at) values ";
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    /** Rows to a statement: more save nothing, and a driver takes 65,535 values at most. */
    private static final int BLOCK = 100;

    private static final int[] TYPES = {
        VARCHAR, VARCHAR, INTEGER, INTEGER, VARCHAR, VARCHAR, VARCHAR, VARCHAR, VARCHAR, VARCHAR, VARCHAR, VARCHAR,
        TIMESTAMP, TIMESTAMP, TIMESTAMP
    };

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
        for (int from = 0; from < notices.size(); from += BLOCK) {
            var block = notices.subList(from, Math.min(from + BLOCK, notices.size()));
            var values =
                    block.stream().flatMap(notice -> Arrays.stream(row(notice))).toArray();
            var types =
                    block.stream().flatMapToInt(notice -> Arrays.stream(TYPES)).toArray();
            jdbc.update(INSERT + String.join(", ", Collections.nCopies(block.size(), ROW)), values, types);
        }
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
