package vn.daihoi.logistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import vn.daihoi.congress.Condition;
import vn.daihoi.congress.CongressMother;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.OpenCongress;
import vn.daihoi.logistics.BudgetQueries;
import vn.daihoi.logistics.ConditionQueries;
import vn.daihoi.organisation.AddOrganisations;
import vn.daihoi.organisation.OpenSeats;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.testing.CongressRooms;
import vn.daihoi.testing.DatabaseTest;
import vn.daihoi.testing.GivenTask;
import vn.daihoi.testing.MovableClock;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.Workflow;

/** The way of a budget from the estimate to the approval. */
@DatabaseTest
@Import(CongressRooms.class)
class BudgetTest {

    private static final String CONGRESS = CongressMother.CONGRESS;

    @MockitoBean
    Workflow workflow;

    @Autowired
    List<TaskHandler> handlers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Autowired
    AddOrganisations organisations;

    @Autowired
    OpenSeats seats;

    @Autowired
    OpenCongress open;

    @Autowired
    CongressQueries congresses;

    @BeforeEach
    void openCongress() {
        empty();
        clock.moveTo(LocalDateTime.of(2025, 1, 9, 8, 0));
        organisations.add(List.of(
                new Organisation("tam-duong", "Huyện ủy Tam Đường", OrganisationType.ABOVE_BASE, null, null, null),
                new Organisation(
                        "binh-lu", "Đảng bộ xã Bình Lư", OrganisationType.BASE_COMMITTEE, "tam-duong", null, null)));
        seats.open(new OpenSeats.Command("tam-duong", null, LocalDate.of(2024, 1, 1)));
        seats.open(new OpenSeats.Command("binh-lu", null, LocalDate.of(2024, 1, 1)));
        open.open(CongressMother.commune("plan-1", "tam-duong", "binh-lu"));
    }

    @AfterEach
    void empty() {
        CongressMother.empty(jdbc);
        List.of(
                        "decision_amendment",
                        "decision_member",
                        "decision_proposal",
                        "decision",
                        "role_holding",
                        "person",
                        "organisation")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    private TaskHandler handler(String form) {
        return handlers.stream()
                .filter(one -> one.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    private TaskResult answer(String form, Map<String, Object> answers) {
        return handler(form).complete(GivenTask.answered(CONGRESS, form, answers));
    }

    private Map<String, Object> prefill(String form) {
        return handler(form).prefill(GivenTask.of(CONGRESS, form, Map.of()));
    }

    private static void refused(TaskResult result, String field, String message) {
        assertThat(result.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.message()).isEqualTo(message);
        });
    }

    private static Map<String, Object> row(Object... values) {
        var row = new HashMap<String, Object>();
        for (int i = 0; i < values.length; i += 2) {
            row.put((String) values[i], values[i + 1]);
        }
        return row;
    }

    @Autowired
    BudgetQueries budgets;

    @Autowired
    ConditionQueries conditions;

    private void estimate() {
        answer(
                "logistics-estimate-budget",
                row(
                        "lines",
                        List.of(line("Nước uống", 200, 30_000), line("In tài liệu", 195, 50_000)),
                        "fundedFrom",
                        "Ngân sách xã"));
    }

    private static Map<String, Object> line(String item, int quantity, int price) {
        return row(
                "category",
                "DELEGATES",
                "item",
                item,
                "quantity",
                BigDecimal.valueOf(quantity),
                "unitPrice",
                BigDecimal.valueOf(price));
    }

    @Test
    void theEstimateAddsUpAndTheCutsComeOff() {
        estimate();
        assertThat(budgets.latest(CONGRESS).orElseThrow().total()).isEqualByComparingTo("15750000");
        refused(
                answer("logistics-appraise-estimate", row("appraisal", "PASS", "cuts", List.of(cut("Hoa", 1)))),
                "cuts",
                "logistics.error.unknown-line");
        assertThat(answer(
                                "logistics-appraise-estimate",
                                row("appraisal", "PASS", "cuts", List.of(cut("nước uống", 4_000_000))))
                        .steering())
                .containsEntry("appraisal", "PASS");
        assertThat(prefill("logistics-consolidate-estimate").get("proposedAmount"))
                .isEqualTo(BigDecimal.valueOf(13_750_000));
    }

    private static Map<String, Object> cut(String line, int amount) {
        return row("line", line, "appraised", BigDecimal.valueOf(amount));
    }

    @Test
    void whatIsReturnedNamesItsPoints() {
        estimate();
        var answers = row("appraisal", "RETURN");
        refused(answer("logistics-appraise-estimate", answers), "budgetPoints", "logistics.error.no-point");
        answers.put("budgetPoints", List.of(row("line", "Nước uống", "fault", "Vượt định mức")));
        assertThat(answer("logistics-appraise-estimate", answers).accepted()).isTrue();
        assertThat(prefill("logistics-estimate-budget").get("points")).isEqualTo("Nước uống: Vượt định mức");
        estimate();
        assertThat(budgets.versions(CONGRESS)).hasSize(2);
    }

    @Test
    void noMoreIsApprovedThanWasProposed() {
        estimate();
        var sources = row(
                "proposedAmount", BigDecimal.valueOf(15_750_000),
                "fromBudget", BigDecimal.valueOf(15_000_000),
                "consolidation", "Theo định mức");
        refused(answer("logistics-consolidate-estimate", sources), "proposedAmount", "logistics.error.sources");
        sources.put("ownFunds", BigDecimal.valueOf(750_000));
        assertThat(answer("logistics-consolidate-estimate", sources).accepted()).isTrue();
        refused(approve(15_750_001), "approvedAmount", "logistics.error.over-proposal");
        assertThat(conditions.conditions(CONGRESS)).containsEntry(Condition.BUDGET, false);
        assertThat(approve(15_750_000).steering()).containsEntry("budgetApproved", "APPROVED");
        assertThat(budgets.approved(CONGRESS))
                .hasValueSatisfying(amount -> assertThat(amount).isEqualByComparingTo("15750000"));
        assertThat(conditions.conditions(CONGRESS)).containsEntry(Condition.BUDGET, true);
    }

    private TaskResult approve(int amount) {
        return answer(
                "logistics-approve-budget",
                row("budgetApproved", "APPROVED", "approvedAmount", BigDecimal.valueOf(amount)));
    }

    @Test
    void aLaterReportOfTheVenueReplacesTheEarlierOne() {
        var form = "logistics-prepare-venue";
        var answers = row("venue", List.of("HALL"), "inspectedOn", LocalDate.of(2025, 1, 10));
        refused(answer(form, answers), "inspectedOn", "logistics.error.future");
        answers.put("inspectedOn", LocalDate.of(2025, 1, 8));
        answers.put("openItems", List.of(row("item", "Loa", "owner", "An", "due", LocalDate.of(2025, 2, 1))));
        answer(form, answers);
        answer(form, row("venue", List.of("HALL", "SOUND"), "inspectedOn", LocalDate.of(2025, 1, 9)));
        assertThat(prefill(form).get("venue")).isEqualTo(List.of("HALL", "SOUND"));
        assertThat(prefill(form).get("openItems")).asList().isEmpty();
    }
}
