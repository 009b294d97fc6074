package vn.daihoi.decision;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskCompleted;

/** Who handed a matter on last: the one who puts it before the body, and who may not decide on it alone. */
@Component
class Proposals {

    private static final String OWN_PROCESS = "collegial-decision";
    private static final List<String> CLOSEST_FIRST =
            List.of("documentId", "schemeId", "amendmentId", "reviewId", "congressId", "planId");

    private final JdbcClient jdbc;
    private final Clock clock;

    Proposals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void note(TaskCompleted event) {
        var task = event.submission().task();
        if (task.process().equals(OWN_PROCESS)) {
            return;
        }
        subject(task).ifPresent(subject -> jdbc.sql(
                        "insert into decision_proposal (subject_id, task, person, for_person, handed_on)"
                                + " values (:subject, :task, :person, :for, :at)")
                .param("subject", subject)
                .param("task", task.id())
                .param("person", event.submission().by().id())
                .param("for", event.submission().by().cover().forPerson(), Types.VARCHAR)
                .param("at", Timestamp.valueOf(LocalDateTime.now(clock)))
                .update());
    }

    Optional<Proposer> latest(String subject) {
        return jdbc.sql(
                        "select person, for_person from decision_proposal where subject_id = :subject order by place desc"
                                + " fetch first 1 rows only")
                .param("subject", subject)
                .query(Proposer.class)
                .optional();
    }

    private static Optional<String> subject(OpenTask task) {
        return CLOSEST_FIRST.stream().map(task::text).filter(Objects::nonNull).findFirst();
    }

    /** @param forPerson whom the proposer substituted, or null */
    record Proposer(String person, String forPerson) {}
}
