package vn.daihoi.document;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import vn.daihoi.records.Journal;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** Makes the last version the final one. */
@UseCase
public class LockVersion {

    private final Documents documents;
    private final DocumentQueries queries;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LockVersion(
            Documents documents,
            DocumentQueries queries,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.documents = documents;
        this.queries = queries;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** A second call changes nothing. */
    public void lock(String id) {
        var document = documents.require(id);
        if (!document.lock(LocalDateTime.now(clock))) {
            return;
        }
        documents.save(document);
        var version = queries.locked(id).orElseThrow();
        journal.append(new Journal.Entry(
                document.congress,
                "document.locked",
                new Journal.Subject("document", id),
                Actor.SYSTEM,
                document.title,
                Map.of("version", version.number(), "sha256", version.sha256(), "state", document.state.name())));
        events.publishEvent(new DocumentLocked(id, document.congress, version.number(), version.sha256()));
    }
}
