package vn.daihoi.personnel;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.records.Journal;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** Makes the list final. */
@UseCase
public class ApproveScheme {

    private final JdbcClient jdbc;
    private final SchemeQueries schemes;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApproveScheme(
            JdbcClient jdbc, SchemeQueries schemes, Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.schemes = schemes;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** A second call changes nothing. */
    public void approve(String id) {
        var scheme = schemes.require(id);
        if (scheme.state() == SchemeState.APPROVED || scheme.state() == SchemeState.WITHDRAWN) {
            return;
        }
        jdbc.sql("update scheme set version = version + 1, state = 'APPROVED', closed_at = :now where id = :id")
                .param("now", LocalDateTime.now(clock))
                .param("id", id)
                .update();
        var candidates = jdbc.sql(
                        "update candidate set standing = 'APPROVED' where scheme = :id and standing = 'LISTED'")
                .param("id", id)
                .update();
        journal.append(new Journal.Entry(
                scheme.congress(),
                "scheme.approved",
                new Journal.Subject("scheme", id),
                Actor.SYSTEM,
                "Danh sách nhân sự được phê duyệt",
                Map.of("candidates", candidates)));
        events.publishEvent(new SchemeApproved(id, scheme.congress(), candidates));
    }
}
