package vn.daihoi.deadline.request;

import java.sql.Types;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.UnknownCase;

/** The table of requests for more time. */
@Component
public class TimeRequests {

    private static final String SELECT = "select " + TimeRequest.COLUMNS + " from deadline_request";

    private final JdbcClient jdbc;

    TimeRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws UnknownCase when there is none */
    public TimeRequest require(String id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(TimeRequest.class)
                .optional()
                .orElseThrow(() -> new UnknownCase("deadline-request", id));
    }

    /** The one that waits for an answer. */
    public Optional<TimeRequest> open(String deadline) {
        return jdbc
                .sql(SELECT + " where deadline = :deadline and state = 'OPEN'")
                .param("deadline", deadline)
                .query(TimeRequest.class)
                .list()
                .stream()
                .findFirst();
    }

    Optional<TimeRequest> openOfTask(String task) {
        return jdbc.sql(SELECT
                        + " where state = 'OPEN' and deadline in (select id from deadline where task_id = :task)")
                .param("task", task)
                .query(TimeRequest.class)
                .optional();
    }

    void insert(TimeRequest request) {
        jdbc.sql("insert into deadline_request (" + TimeRequest.COLUMNS + ") values (:id, :deadline, :round, :person,"
                        + " :name, :wanted, :waits, :reason, :at, :state, null, null, null, null)")
                .param("id", request.id())
                .param("deadline", request.deadline())
                .param("round", request.round())
                .param("person", request.person())
                .param("name", request.personName())
                .param("wanted", request.wanted(), Types.DATE)
                .param("waits", request.waitsFor(), Types.VARCHAR)
                .param("reason", request.reason())
                .param("at", request.askedAt())
                .param("state", request.state())
                .update();
    }

    void decided(TimeRequest request) {
        jdbc.sql("update deadline_request set state = :state, answer = :answer, granted = :granted, decided_by = :by,"
                        + " decided_at = :at where id = :id")
                .param("state", request.state())
                .param("answer", request.answer(), Types.VARCHAR)
                .param("granted", request.granted(), Types.DATE)
                .param("by", request.decidedBy())
                .param("at", request.decidedAt())
                .param("id", request.id())
                .update();
    }
}
