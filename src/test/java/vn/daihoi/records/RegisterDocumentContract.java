package vn.daihoi.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.paper.PaperFiles;
import vn.daihoi.shared.Actor;
import vn.daihoi.testing.DatabaseTest;

/** What a register promises on every database. */
@DatabaseTest
@Import({RegisterDocument.class, RegisterCounter.class, RegisterQueries.class, Journal.class, JournalQueries.class})
abstract class RegisterDocumentContract {

    private static final Register PLANS = new Register("tam-duong", "KH/HU");

    @Autowired
    RegisterDocument documents;

    @Autowired
    RegisterQueries registers;

    @Autowired
    JournalQueries journal;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void emptyBooks() {
        List.of("registered_document", "register_counter", "journal_entry")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @Test
    void numbersEachBookAndYearByItself() {
        assertThat(register("a", PLANS, null, 2025).numberText()).isEqualTo("1-KH/HU");
        assertThat(register("b", PLANS, null, 2025).numberText()).isEqualTo("2-KH/HU");
        assertThat(register("c", PLANS, null, 2026).numberText()).isEqualTo("1-KH/HU");
        assertThat(register("d", new Register("tam-duong", "QĐ/HU"), null, 2025).numberText())
                .isEqualTo("1-QĐ/HU");
        assertThat(register("e", new Register("vinh-tuong", "KH/HU"), null, 2025)
                        .serial())
                .isEqualTo(1);
    }

    @Test
    void givesTheSameOccasionTheSameNumber() {
        var first = register("a", PLANS, null, 2025);

        assertThat(register("a", PLANS, null, 2025))
                .usingRecursiveComparison()
                .ignoringFields("registeredAt")
                .isEqualTo(first);
        assertThat(registers.ofChain("congress-1")).hasSize(1);
    }

    @Test
    void keepsAStatedNumberAndGoesOnBehindIt() {
        assertThat(register("a", PLANS, 12, 2025).numberText()).isEqualTo("12-KH/HU");
        assertThat(register("b", PLANS, null, 2025).serial()).isEqualTo(13);
        assertThat(register("c", PLANS, 5, 2025).serial()).isEqualTo(5);
        assertThat(register("d", PLANS, null, 2025).serial()).isEqualTo(14);
    }

    @Test
    void leavesNoGapBehindAFailure() {
        assertThatThrownBy(() -> documents.register(command("a", PLANS, null, 2025, number -> {
                    throw new IllegalStateException("no paper");
                })))
                .hasMessage("no paper");

        assertThat(register("b", PLANS, null, 2025).serial()).isEqualTo(1);
    }

    @Test
    void leavesNoGapAndNoDoubleWhenManyRegisterAtOnce() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        var work = new ArrayList<Callable<RegisteredDocument>>();
        IntStream.range(0, 40).forEach(number -> work.add(() -> register("o" + number, PLANS, null, 2025)));
        for (var done : threads.invokeAll(work)) {
            done.get();
        }
        threads.shutdown();

        assertThat(registers.ofRegister(PLANS, 2025))
                .extracting(RegisteredDocument::serial)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 40).boxed().toList());
    }

    @Test
    void keepsThePaperAndJournalsItsFingerprint() {
        var large = new byte[3_000_000];
        var document = documents.register(
                command("a", PLANS, null, 2025, number -> new PaperFiles(large, new byte[] {1}, null)));

        assertThat(registers.paper(document.id()).orElseThrow()).isEqualTo(large);
        assertThat(document.sha256()).isEqualTo(Sha256.of(large)).hasSize(64);
        assertThat(journal.ofChain("congress-1").get(0).facts()).contains("1-KH/HU", document.sha256());
    }

    private RegisteredDocument register(String occasion, Register register, Integer fixed, int year) {
        return documents.register(command(
                occasion,
                register,
                fixed,
                year,
                number -> new PaperFiles(number.getBytes(StandardCharsets.UTF_8), new byte[] {1}, null)));
    }

    private static RegisterDocument.Command command(
            String occasion, Register register, Integer fixed, int year, PaperSource paper) {
        var filing = new Filing("plan-issued", "Kế hoạch đại hội điểm", "congress-1", "plan", "plan-1");
        return new RegisterDocument.Command(
                occasion, register, fixed, LocalDate.of(year, 3, 4), filing, Actor.SYSTEM, paper);
    }
}
