package vn.daihoi.records;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.CaseView;
import vn.daihoi.shared.UseCase;
import vn.daihoi.workflow.Cases;

/** Puts a fact of a case on record: a paper in a register, or only a line in the journal. */
@UseCase
public class RecordCase {

    private final Cases cases;
    private final IssuePaper papers;
    private final RegisterDocument documents;
    private final Journal journal;
    private final Clock clock;

    RecordCase(Cases cases, IssuePaper papers, RegisterDocument documents, Journal journal, Clock clock) {
        this.cases = cases;
        this.papers = papers;
        this.documents = documents;
        this.journal = journal;
        this.clock = clock;
    }

    /** @return the number; empty when it went to the journal only */
    public Optional<String> record(Command command) {
        var about = cases.describe(command.caseKind(), command.caseId());
        if (command.book() == null) {
            journal.appendOnce(command.occasion(), entry(command, about));
            return Optional.empty();
        }
        return Optional.of(register(command, about).numberText());
    }

    private RegisteredDocument register(Command command, CaseView about) {
        var today = LocalDate.now(clock);
        var subject = new IssuePaper.Subject(
                command.kind(), command.book().register().organisation(), command.caseKind(), command.caseId());
        return documents.register(new RegisterDocument.Command(
                command.occasion(),
                command.book().register(),
                command.book().fixedNumber(),
                today,
                Filing.of(command.kind(), about),
                Actor.SYSTEM,
                number -> papers.issued(number, today, subject)));
    }

    private static Journal.Entry entry(Command command, CaseView about) {
        var subject = new Journal.Subject(about.kind(), about.id());
        return new Journal.Entry(about.chain(), command.kind(), subject, Actor.SYSTEM, about.title(), Map.of());
    }

    /**
     * @param occasion names the one step that records, so that a retry records nothing twice
     * @param kind of the paper or the entry, kebab-case
     * @param book null for the journal only
     */
    public record Command(String occasion, String kind, Book book, String caseKind, String caseId) {}

    /** @param fixedNumber null for the next one */
    public record Book(Register register, Integer fixedNumber) {}
}
