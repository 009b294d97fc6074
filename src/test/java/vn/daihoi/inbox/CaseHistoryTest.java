package vn.daihoi.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.organisation.AddOrganisations;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.shared.Actor;
import vn.daihoi.testing.DatabaseTest;
import vn.daihoi.testing.GivenTask;
import vn.daihoi.workflow.AnswerSheet;
import vn.daihoi.workflow.AnswerSheets;

/** Whoever is not in the line of the personnel work finds no candidate's name in what was answered, wherever it was. */
@DatabaseTest
@Import({AddOrganisations.class, AnswerSheets.class, CaseHistory.class, Organisations.class, TaskAccess.class})
class CaseHistoryTest {

    private static final String CASE = "kh-01.history-commune";
    private static final String CANDIDATE = "Ứng viên số bảy";

    @Autowired
    CaseHistory history;

    @Autowired
    AddOrganisations organisations;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void answered() {
        jdbc.sql("delete from answer_sheet where case_id = :case")
                .param("case", CASE)
                .update();
        organisations.add(List.of(
                new Organisation("history-district", "Huyện ủy", OrganisationType.ABOVE_BASE, null, null, null),
                new Organisation(
                        "history-commune", "Xã", OrganisationType.BASE_COMMITTEE, "history-district", null, null)));
        sheet("personnel-approval", "personnel-step-two", "");
        sheet("election", "election-enter-count", CASE + ".COMMITTEE");
        sheet("collegial-decision", "decision-record-meeting", "decision-1");
        sheet("document-vetting", "document-vet", CASE + ".personnel-scheme-papers");
        sheet("unit-congress", "oversight-settle-complaint", "");
        jdbc.sql(INSERT)
                .params(values("document-vetting", "document-vet", CASE + ".political-report", "Không nêu ai"))
                .update();
    }

    private static final String INSERT =
            "insert into answer_sheet (id, task_id, case_id, subject, process, element, name,"
                    + " form, by_person, by_name, answered_at, answers) values (:id, :id, :case, :subject, :process, 'user_X',"
                    + " 'Việc', :form, 'writer', 'Người viết', timestamp '2025-01-09 08:00:00', :answers)";

    private void sheet(String process, String form, String subject) {
        jdbc.sql(INSERT).params(values(process, form, subject, CANDIDATE)).update();
    }

    private static Map<String, Object> values(String process, String form, String subject, String named) {
        return Map.of(
                "id", UUID.randomUUID().toString(),
                "case", CASE,
                "subject", subject,
                "process", process,
                "form", form,
                "answers", "{\"name\":\"" + named + "\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOGISTICS_SUBCOMMITTEE@history-commune",
                "DOCUMENTS_SUBCOMMITTEE@history-commune",
                "CONSULTED@history-commune",
                "TELLERS@history-commune",
                "PROPAGANDA_BOARD@history-district",
                "FINANCE_OFFICE@history-district",
                "SUPERVISOR@history-district",
                "ADMINISTRATOR@history-district",
                "PERSONNEL_SUBCOMMITTEE@elsewhere",
                "STANDING_COMMITTEE@elsewhere"
            })
    void doNotReadOfACandidate(String group) {
        assertThat(read(group)).extracting(AnswerSheet::answers).containsExactly("{\"name\":\"Không nêu ai\"}");
    }

    @Test
    void theLineOfThePersonnelWorkReadsAll() {
        assertThat(read("STANDING_COMMITTEE@history-district")).hasSize(6);
        assertThat(read("ORGANISATION_BOARD@history-district"))
                .extracting(AnswerSheet::process)
                .doesNotContain("collegial-decision")
                .hasSize(5);
    }

    @Test
    void everybodyReadsWhatHeWroteHimself() {
        var writer = new Actor("writer", "Người viết", Set.of("CONSULTED@history-commune"));
        assertThat(history.visible(GivenTask.of(CASE, "any", Map.of("unit", "history-commune")), writer))
                .hasSize(6);
    }

    private List<AnswerSheet> read(String group) {
        var reader = new Actor("reader", "Người xem", Set.of(group));
        return history.visible(GivenTask.of(CASE, "any", Map.of("unit", "history-commune")), reader);
    }
}
