package vn.daihoi.document;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import vn.daihoi.records.Journal;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** The document is not needed any more; what was written stays. */
@UseCase
public class WithdrawDocument {

    private final Documents documents;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithdrawDocument(Documents documents, Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.documents = documents;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** A second call changes nothing. */
    public void withdraw(String id) {
        var document = documents.require(id);
        if (!document.withdraw(LocalDateTime.now(clock))) {
            return;
        }
        documents.save(document);
        journal.append(new Journal.Entry(
                document.congress,
                "document.withdrawn",
                new Journal.Subject("document", id),
                Actor.SYSTEM,
                document.title,
                Map.of("versions", document.versions)));
        events.publishEvent(new DocumentWithdrawn(id, document.congress));
    }
}
