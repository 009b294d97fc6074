package vn.daihoi.records;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.paper.PaperFiles;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** Gives a document the next number of its register, keeps it there and journals it, all or nothing. */
@UseCase
public class RegisterDocument {

    private static final String PDF = "application/pdf";
    private static final String INSERT = "insert into registered_document (id, occasion, organisation, symbol,"
            + " register_year, serial, number_text, dated, kind, title, chain, case_kind, case_id, media_type, content,"
            + " docx, sha256, registered_at) values (:id, :occasion, :organisation, :symbol, :year, :serial, :number, :dated,"
            + " :kind, :title, :chain, :caseKind, :caseId, :mediaType, :content, :docx, :sha256, :at)";

    private final JdbcClient jdbc;
    private final RegisterCounter counter;
    private final RegisterQueries registers;
    private final Journal journal;
    private final Clock clock;

    RegisterDocument(
            JdbcClient jdbc, RegisterCounter counter, RegisterQueries registers, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.counter = counter;
        this.registers = registers;
        this.journal = journal;
        this.clock = clock;
    }

    /** The same occasion gets the same document again. */
    public RegisteredDocument register(Command command) {
        return registers.ofOccasion(command.occasion()).orElseGet(() -> enter(command));
    }

    private RegisteredDocument enter(Command command) {
        int serial = counter.draw(command.register(), command.date().getYear(), command.fixedNumber());
        var number = command.register().number(serial);
        var paper = command.paper().write(number);
        var document = describe(command, serial, paper);
        insert(document, command, paper);
        journal.append(new Journal.Entry(
                document.chain(),
                document.kind(),
                new Journal.Subject(document.caseKind(), document.caseId()),
                command.by(),
                document.title(),
                facts(document, paper)));
        return document;
    }

    /** Tells too which template of the office could not be used, so that nobody wonders about the look of a paper. */
    private static Map<String, String> facts(RegisteredDocument document, PaperFiles paper) {
        var facts = new HashMap<>(Map.of(
                "number", document.numberText(),
                "document", document.id(),
                "sha256", document.sha256(),
                "docxSha256", Sha256.of(paper.docx())));
        if (paper.fault() != null) {
            facts.put("templateFault", paper.fault().toString());
        }
        return facts;
    }

    private RegisteredDocument describe(Command command, int serial, PaperFiles paper) {
        var filing = command.filing();
        return new RegisteredDocument(
                UUID.randomUUID().toString(),
                command.register().organisation(),
                command.register().symbol(),
                serial,
                command.register().number(serial),
                command.date(),
                filing.kind(),
                filing.title(),
                filing.chain(),
                filing.caseKind(),
                filing.caseId(),
                PDF,
                Sha256.of(paper.pdf()),
                LocalDateTime.now(clock));
    }

    private void insert(RegisteredDocument document, Command command, PaperFiles paper) {
        jdbc.sql(INSERT)
                .param("id", document.id())
                .param("occasion", command.occasion())
                .param("organisation", document.organisation())
                .param("symbol", document.symbol())
                .param("year", document.dated().getYear())
                .param("serial", document.serial())
                .param("number", document.numberText())
                .param("dated", document.dated())
                .param("kind", document.kind())
                .param("title", document.title())
                .param("chain", document.chain())
                .param("caseKind", document.caseKind())
                .param("caseId", document.caseId())
                .param("mediaType", document.mediaType())
                .param("content", paper.pdf())
                .param("docx", paper.docx())
                .param("sha256", document.sha256())
                .param("at", document.registeredAt())
                .update();
    }

    /**
     * @param occasion names the one event that asks for this number, e.g. {@code decision:17}
     * @param fixedNumber the number that the document states already; null for the next one
     */
    public record Command(
            String occasion,
            Register register,
            Integer fixedNumber,
            LocalDate date,
            Filing filing,
            Actor by,
            PaperSource paper) {}
}
