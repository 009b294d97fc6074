package vn.daihoi.document.vetting;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.document.DocumentId;
import vn.daihoi.document.DocumentReturned;

/** Counts how often a document was sent back, and by whom. */
@Component
class Returns {

    private final JdbcClient jdbc;
    private final Rounds rounds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Returns(JdbcClient jdbc, Rounds rounds, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param occasion the same as the origin, or the id of the decision
     * @param opinion null where nothing was said besides the points
     */
    void add(String document, String origin, String occasion, String opinion) {
        var round = rounds.current(document);
        jdbc.sql(
                        "insert into document_return (document, number, round, origin, opinion, returned_at) values (:document,"
                                + " (select coalesce(max(number), 0) + 1 from document_return where document = :document),"
                                + " :round, :origin, :opinion, :now)")
                .param("document", document)
                .param("round", round)
                .param("origin", occasion)
                .param("opinion", opinion, Types.VARCHAR)
                .param("now", LocalDateTime.now(clock))
                .update();
        events.publishEvent(
                new DocumentReturned(document, DocumentId.parse(document).congress(), origin, round));
    }

    boolean known(String document, String occasion) {
        return jdbc.sql("select count(*) from document_return where document = :document and origin = :origin")
                        .param("document", document)
                        .param("origin", occasion)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
