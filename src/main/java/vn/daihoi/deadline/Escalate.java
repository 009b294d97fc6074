package vn.daihoi.deadline;

import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.Person;

/** Writes down who is told of a rung; nobody is told twice. */
@Component
class Escalate {

    private final JdbcClient jdbc;
    private final Timetable timetable;

    Escalate(JdbcClient jdbc, Timetable timetable) {
        this.jdbc = jdbc;
        this.timetable = timetable;
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
        var written = new ArrayList<EscalationView>();
        told.forEach((person, audience) -> written.add(write(deadline, rung, person, audience)));
        return written;
    }

    private EscalationView write(DeadlineView deadline, Rung rung, Person person, String audience) {
        var escalation = new EscalationView(
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
        insert(escalation);
        return escalation;
    }

    private void insert(EscalationView escalation) {
        jdbc.sql("insert into escalation (" + EscalationView.COLUMNS
                        + ") values (:id, :deadline, :round, :rung, :person,"
                        + " :name, :audience, :tone, :chain, :organisation, :title, :titleEn, :due, :at)")
                .param("id", escalation.id())
                .param("deadline", escalation.deadline())
                .param("round", escalation.round())
                .param("rung", escalation.rung())
                .param("person", escalation.person())
                .param("name", escalation.personName())
                .param("audience", escalation.audience())
                .param("tone", escalation.tone())
                .param("chain", escalation.chain())
                .param("organisation", escalation.organisation(), Types.VARCHAR)
                .param("title", escalation.title())
                .param("titleEn", escalation.titleEn(), Types.VARCHAR)
                .param("due", escalation.due())
                .param("at", escalation.escalatedAt())
                .update();
    }
}
