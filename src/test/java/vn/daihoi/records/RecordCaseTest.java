package vn.daihoi.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import vn.daihoi.organisation.AddOrganisations;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.organisation.Organisations;
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
    Papers.class,
    Journal.class,
    JournalQueries.class,
    Organisations.class,
    AddOrganisations.class
})
class RecordCaseTest {

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
    void registersThePaperOfTheCaseOnce() {
        var command = command(new RecordCase.Book(new Register("tam-duong", "KH/HU"), null));

        assertThat(records.record(command)).contains("1-KH/HU");
        assertThat(records.record(command)).contains("1-KH/HU");

        var documents = registers.ofChain("plan-1");
        assertThat(documents).hasSize(1);
        var page =
                new String(registers.paper(documents.get(0).id()).orElseThrow().content(), StandardCharsets.UTF_8);
        assertThat(page).contains("Số 1-KH/HU", "Chi bộ Một", "HUYỆN ỦY TAM DƯƠNG");
        assertThat(journal.ofChain("plan-1")).extracting(JournalLine::kind).containsExactly("plan.issued");
    }

    @Test
    void onlyJournalsWithoutABook() {
        assertThat(records.record(command(null))).isEmpty();
        assertThat(records.record(command(null))).isEmpty();

        assertThat(registers.ofChain("plan-1")).isEmpty();
        assertThat(journal.ofChain("plan-1")).extracting(JournalLine::body).containsExactly("Kế hoạch đại hội điểm");
    }

    private static RecordCase.Command command(RecordCase.Book book) {
        return new RecordCase.Command("step-1", "plan.issued", book, "plan", "plan-1");
    }
}
