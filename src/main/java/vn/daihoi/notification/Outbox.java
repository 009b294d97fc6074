package vn.daihoi.notification;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.Person;
import vn.daihoi.records.Sha256;

/** The table of mails. */
@Component
class Outbox {

    private static final String INSERT = "insert into mail (id, unique_key, person, person_name, address, language,"
            + " template, subject, text_body, html_body, urgent, chain, task_id, status, attempts, next_attempt,"
            + " message_id, created_at) values (:id, :key, :person, :name, :address, :language, :template, :subject,"
            + " :text, :html, :urgent, :chain, :task, 'WAITING', 0, :now, :message, :now)";

    private final JdbcClient jdbc;
    private final MailSettings settings;
    private final Clock clock;

    Outbox(JdbcClient jdbc, MailSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    boolean holds(String uniqueKey, String person) {
        return jdbc.sql("select count(*) from mail where unique_key = :key and person = :person")
                        .param("key", uniqueKey)
                        .param("person", person)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void put(Notify.Command command, Person person, MailTemplates.Words words) {
        jdbc.sql(INSERT)
                .param("id", UUID.randomUUID().toString())
                .param("key", command.uniqueKey())
                .param("person", person.id())
                .param("name", person.name())
                .param("address", person.mail())
                .param("language", person.language())
                .param("template", command.template())
                .param("subject", words.subject())
                .param("text", words.text())
                .param("html", words.html())
                .param("urgent", command.urgent())
                .param("chain", command.content().chain())
                .param("task", command.taskId(), Types.VARCHAR)
                .param("now", LocalDateTime.now(clock))
                .param("message", messageId(command.uniqueKey(), person.id()))
                .update();
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

    void delivered(String mail, MailStatus status) {
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
}
