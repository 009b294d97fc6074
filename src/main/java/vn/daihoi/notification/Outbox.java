package vn.daihoi.notification;

import static java.sql.Types.BOOLEAN;
import static java.sql.Types.TIMESTAMP;
import static java.sql.Types.VARCHAR;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.Person;
import vn.daihoi.records.Sha256;

/** The table of mails. */
@Component
class Outbox {

    private static final String INSERT = "insert into mail (id, unique_key, person, person_name, address, language,"
            + " template, subject, text_body, html_body, urgent, chain, task_id, status, attempts, next_attempt,"
            + " message_id, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', 0, ?, ?, ?)";

    private static final int[] TYPES = {
        VARCHAR, VARCHAR, VARCHAR, VARCHAR, VARCHAR, VARCHAR, VARCHAR, VARCHAR, VARCHAR, VARCHAR, BOOLEAN, VARCHAR,
        VARCHAR, TIMESTAMP, VARCHAR, TIMESTAMP
    };

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final MailSettings settings;
    private final MailTimes times;
    private final Clock clock;

    Outbox(JdbcTemplate batch, MailSettings settings, MailTimes times, Clock clock) {
        this.jdbc = JdbcClient.create(batch);
        this.batch = batch;
        this.settings = settings;
        this.times = times;
        this.clock = clock;
    }

    /** Who has a mail of one of these keys already. */
    Set<Held> held(Collection<String> uniqueKeys) {
        return uniqueKeys.isEmpty()
                ? new HashSet<>()
                : new HashSet<>(jdbc.sql("select unique_key, person from mail where unique_key in (:keys)")
                        .param("keys", uniqueKeys)
                        .query(Held.class)
                        .list());
    }

    void put(List<Draft> drafts) {
        var now = LocalDateTime.now(clock);
        var awake = times.awake(now);
        batch.batchUpdate(
                INSERT,
                drafts.stream()
                        .map(draft -> row(draft, now, draft.command().urgent() ? now : awake))
                        .toList(),
                TYPES);
    }

    private Object[] row(Draft draft, LocalDateTime now, LocalDateTime leaves) {
        var command = draft.command();
        var person = draft.person();
        var words = draft.words();
        return new Object[] {
            draft.id(),
            command.uniqueKey(),
            person.id(),
            person.name(),
            person.mail(),
            person.language(),
            command.template(),
            words.subject(),
            words.text(),
            words.html(),
            command.urgent(),
            command.content().chain(),
            command.taskId(),
            leaves,
            messageId(command.uniqueKey(), person.id()),
            now
        };
    }

    /** @return false when it has left, is just leaving, or was given up */
    boolean withdraw(String mail) {
        return jdbc.sql("delete from mail where id = :id and status = 'WAITING'")
                        .param("id", mail)
                        .update()
                > 0;
    }

    /** Takes mails for the time of the lease; others skip what is being taken at the same moment. */
    List<MailView> take(int most, Duration lease) {
        var now = LocalDateTime.now(clock);
        var due = jdbc.sql("select " + MailView.COLUMNS + " from mail where status in ('WAITING', 'SENDING')"
                        + " and next_attempt <= :now order by next_attempt, id limit :most for update skip locked")
                .param("now", now)
                .param("most", most)
                .query(MailView.class)
                .list();
        due.forEach(
                mail -> jdbc.sql("update mail set status = 'SENDING', attempts = attempts + 1, next_attempt = :lease,"
                                + " lease_until = :lease where id = :id")
                        .param("lease", now.plus(lease))
                        .param("id", mail.id())
                        .update());
        return due;
    }

    /** Before it is handed over: others ahead of it may have taken their time. @return false when it was taken meanwhile */
    boolean renew(MailView mail, Duration lease) {
        return jdbc.sql("update mail set next_attempt = :lease, lease_until = :lease where id = :id"
                                + " and status = 'SENDING' and attempts = :attempts and lease_until >= :now")
                        .param("lease", LocalDateTime.now(clock).plus(lease))
                        .param("now", LocalDateTime.now(clock))
                        .param("id", mail.id())
                        .param("attempts", mail.attempts() + 1)
                        .update()
                > 0;
    }

    void delivered(String mail, MailStatus status) {
        jdbc.sql("delete from arrival where mail = :mail").param("mail", mail).update();
        jdbc.sql(
                        "update mail set status = :status, sent_at = :now, lease_until = null, last_error = null where id = :id")
                .param("status", status.name())
                .param("now", LocalDateTime.now(clock))
                .param("id", mail)
                .update();
    }

    /** @param next null when this was the last attempt */
    void failed(String mail, String error, Duration next) {
        var now = LocalDateTime.now(clock);
        jdbc.sql("update mail set status = :status, next_attempt = :next, lease_until = null, last_error = :error"
                        + " where id = :id")
                .param("status", next == null ? "FAILED" : "WAITING")
                .param("next", next == null ? now : now.plus(next))
                .param("error", error)
                .param("id", mail)
                .update();
    }

    private String messageId(String uniqueKey, String person) {
        var print = Sha256.of(uniqueKey + "\n" + person).substring(0, 32);
        return "<" + print + "@" + settings.domain() + ">";
    }

    record Held(String uniqueKey, String person) {}

    record Draft(String id, Notify.Command command, Person person, MailTemplates.Words words) {}
}
