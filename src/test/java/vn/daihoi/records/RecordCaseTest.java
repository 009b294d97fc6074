package vn.daihoi.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import vn.daihoi.organisation.AddOrganisations;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.organisation.People;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.shared.CaseView;
import vn.daihoi.shared.Fact;
import vn.daihoi.testing.DatabaseTest;
import vn.daihoi.workflow.Cases;

@DatabaseTest
@Import({
    RecordCase.class,
    RegisterDocument.class,
    RegisterCounter.class,
    RegisterQueries.class,
    IssuePaper.class,
    People.class,
    RoleHolders.class,
    Journal.class,
    JournalQueries.class,
    Organisations.class,
    AddOrganisations.class
})
class RecordCaseTest {

    @TestConfiguration
    @ComponentScan("vn.daihoi.paper")
    static class Printing {}

    @Autowired
    RecordCase records;

    @Autowired
    RegisterQueries registers;

    @Autowired
    JournalQueries journal;

    @Autowired
    AddOrganisations organisations;

    @Autowired
    JdbcClient jdbc;

    @MockitoBean
    Cases cases;

    @BeforeEach
    void aPlan() {
        List.of("registered_document", "register_counter", "journal_entry")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        organisations.add(List.of(
                new Organisation("tam-duong", "Huyện ủy Tam Dương", OrganisationType.ABOVE_BASE, null, null, null)));
        when(cases.describe("plan", "plan-1"))
                .thenReturn(new CaseView(
                        "plan",
                        "plan-1",
                        "plan-1",
                        "Kế hoạch đại hội điểm",
                        "tam-duong",
                        "plan-1",
                        Map.of(),
                        "/plans/plan-1",
                        List.of(new Fact("Đơn vị điểm", "Chi bộ Một"))));
    }

    @Test
    void registersThePaperOfTheCaseOnce() throws IOException {
        var command = command(new RecordCase.Book(new Register("tam-duong", "KH/HU"), null));

        assertThat(records.record(command)).contains("1-KH/HU");
        assertThat(records.record(command)).contains("1-KH/HU");

        var documents = registers.ofChain("plan-1");
        assertThat(documents).hasSize(1);
        assertThat(documents.get(0).mediaType()).isEqualTo("application/pdf");
        assertThat(text(registers.paper(documents.get(0).id()).orElseThrow()))
                .contains("Số 1-KH/HU", "Chi bộ Một", "HUYỆN ỦY TAM DƯƠNG");
        assertThat(journal.ofChain("plan-1")).extracting(JournalLine::kind).containsExactly("roll-out.decided");
    }

    @Test
    void onlyJournalsWithoutABook() {
        assertThat(records.record(command(null))).isEmpty();
        assertThat(records.record(command(null))).isEmpty();

        assertThat(registers.ofChain("plan-1")).isEmpty();
        assertThat(journal.ofChain("plan-1")).extracting(JournalLine::body).containsExactly("Kế hoạch đại hội điểm");
    }

    @Test
    void keepsTheSamePaperAsDocx() throws IOException {
        records.record(command(new RecordCase.Book(new Register("tam-duong", "KH/HU"), null)));

        var docx = registers.docx(registers.ofChain("plan-1").get(0).id()).orElseThrow();
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var words = new XWPFWordExtractor(document)) {
            assertThat(words.getText()).contains("Số 1\u2011KH/HU", "Chi bộ Một");
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static RecordCase.Command command(RecordCase.Book book) {
        return new RecordCase.Command("step-1", "roll-out.decided", book, "plan", "plan-1");
    }
}
