package vn.daihoi.document;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import vn.daihoi.records.Journal;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** The congress passes its own rules, regulations and the report on credentials; what the authority approved stays approved. */
@UseCase
public class PassDocuments {

    /** "Nội quy, quy chế làm việc" is one document, see rule table {@code required-documents}. */
    private static final Map<String, String> TYPES = Map.of(
            "RULES", "rules-of-procedure",
            "WORKING_REGULATION", "rules-of-procedure",
            "ELECTION_REGULATION", "election-regulation",
            "CREDENTIALS_REPORT", "credentials-report");

    private final Documents documents;
    private final DocumentQueries queries;
    private final Journal journal;
    private final Clock clock;

    PassDocuments(Documents documents, DocumentQueries queries, Journal journal, Clock clock) {
        this.documents = documents;
        this.queries = queries;
        this.journal = journal;
        this.clock = clock;
    }

    /** A second call changes nothing. */
    public void pass(Command command) {
        var types = command.papers().stream().map(TYPES::get).toList();
        queries.ofCongress(command.congress()).stream()
                .filter(document -> types.contains(document.type()))
                .map(DocumentView::id)
                .forEach(this::pass);
    }

    private void pass(String id) {
        var document = documents.require(id);
        if (!document.pass(LocalDateTime.now(clock))) {
            return;
        }
        documents.save(document);
        journal.append(new Journal.Entry(
                document.congress,
                "document.passed",
                new Journal.Subject("document", id),
                Actor.SYSTEM,
                document.title,
                Map.of("version", document.lockedVersion)));
    }

    /** @param papers as {@link vn.daihoi.congress.PapersPassed} names them */
    public record Command(String congress, List<String> papers) {}
}
