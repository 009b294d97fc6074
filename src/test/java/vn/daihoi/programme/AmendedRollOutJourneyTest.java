package vn.daihoi.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.PilotCongressApplication;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.OpenCongress;
import vn.daihoi.congress.process.UnitCongressProcess;
import vn.daihoi.deadline.SweepDeadlines;
import vn.daihoi.notification.GatherArrivals;
import vn.daihoi.organisation.AddPerson;
import vn.daihoi.organisation.AssignRole;
import vn.daihoi.organisation.Person;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.plan.AmendmentText.Change;
import vn.daihoi.plan.ImportPlan;
import vn.daihoi.plan.IssuePlan;
import vn.daihoi.plan.PlanOrganisations;
import vn.daihoi.plan.Plans;
import vn.daihoi.plan.StoredPlan;
import vn.daihoi.programme.amendment.ApplyAmendment;
import vn.daihoi.programme.amendment.DraftAmendment;
import vn.daihoi.programme.amendment.PreviewAmendment;
import vn.daihoi.programme.amendment.RebaseNext;
import vn.daihoi.workflow.VirtualTime;

/** The last day of 277 cells is moved by an amendment: every task, milestone and mail that has not left moves with it. */
class AmendedRollOutJourneyTest {

    private static final String PLAN = "khoi-cac-co-quan-2020";
    private static final int CELLS = 277;
    private static final LocalDate OLD = LocalDate.of(2020, 3, 31);
    private static final LocalDate NEW = LocalDate.of(2020, 5, 29);

    private final ConfigurableApplicationContext application = new SpringApplicationBuilder(
                    PilotCongressApplication.class)
            .profiles("test")
            .web(WebApplicationType.NONE)
            .run("--spring.datasource.url=jdbc:h2:mem:amended-roll-out;DB_CLOSE_DELAY=-1");
    private final JdbcClient jdbc = application.getBean(JdbcClient.class);
    private final VirtualTime time = application.getBean(VirtualTime.class);

    @BeforeEach
    void cellsWithTwoOpenTasksEach() throws IOException {
        time.moveTo(LocalDateTime.of(2020, 1, 13, 8, 0));
        try (var sample = getClass().getResourceAsStream("/samples/khoi-cac-co-quan.yaml")) {
            application.getBean(ImportPlan.class).take(sample.readAllBytes());
        }
        application.getBean(IssuePlan.class).issue(PLAN, "1-KH/ĐUK");
        var file = application.getBean(Plans.class).require(PLAN).file();
        var cells = file.unitsOf(0);
        assertThat(cells).hasSize(CELLS);
        application
                .getBean(RollOut.class)
                .decide(
                        PLAN,
                        cells.stream()
                                .map(cell -> new RollOut.Wanted(cell, 1, null, OLD.plusDays(1)))
                                .toList());
        application
                .getBean(PlanOrganisations.class)
                .addRollOut(file, file.rollOut().get(0), cells);
        var plan = application.getBean(Plans.class).require(PLAN);
        application.getBean(RollOut.class).units(PLAN).forEach(unit -> open(plan, unit));
    }

    private void open(StoredPlan plan, RollOutUnit unit) {
        var congress = application
                .getBean(CongressOfPlan.class)
                .rollOut(plan, plan.file(), plan.file().rollOut().get(0), unit);
        application.getBean(OpenCongress.class).open(congress);
        var cell = unit.organisation();
        application.getBean(RollOuts.class).opened(PLAN, cell);
        application.getBean(AddPerson.class).add(new Person(cell, cell, cell + "@example.invalid", "vi", false));
        for (var role : List.of(Role.COMMITTEE, Role.LOGISTICS_SUBCOMMITTEE)) {
            application
                    .getBean(AssignRole.class)
                    .assign(new AssignRole.Command(cell, new RoleAt(role, cell), LocalDate.of(2020, 1, 1)));
        }
        var id = new CongressId(PLAN, cell).toString();
        application
                .getBean(RuntimeService.class)
                .createProcessInstanceByKey(UnitCongressProcess.KEY)
                .businessKey(id)
                .setVariables(Map.of("planId", PLAN, "superior", plan.issuer(), "congressId", id, "unit", cell))
                .startBeforeActivity("user_PrepareVenue")
                .startBeforeActivity("user_ProposeTimePlace")
                .execute();
    }

    @AfterEach
    void end() {
        time.backToReal();
        application.close();
    }

    @Test
    void movesEveryTaskMilestoneAndPendingMail() {
        assertThat(tasks("user_PrepareVenue", "2020-03-24 17:00:00")).isEqualTo(CELLS);
        time.moveTo(LocalDateTime.of(2020, 2, 3, 7, 30));
        application.getBean(GatherArrivals.class).gatherDue();
        application.getBean(SweepDeadlines.class).sweep();
        var oldDay = jdbc.sql("select to_char(min(due), 'DD/MM/YYYY') from inbox_task where name like '%thời gian%'")
                .query(String.class)
                .single();
        assertThat(waiting(oldDay))
                .as("a mail of new tasks and a reminder each")
                .isEqualTo(2 * CELLS);

        amend();

        assertThat(tasks("user_PrepareVenue", "2020-05-22 17:00:00")).isEqualTo(CELLS);
        assertThat(count("select count(*) from deadline where kind = 'MILESTONE' and milestone = 'completeBefore'"
                        + " and due = timestamp '2020-05-29 17:00:00' and closed_at is null"))
                .isEqualTo(CELLS);
        assertThat(count(
                        "select count(*) from deadline where closed_at is null and due < timestamp '2020-03-10 00:00:00'"
                                + " and milestone is not null"))
                .as("nothing is left of the old days")
                .isZero();
        assertThat(waiting(oldDay)).isZero();
        nothingOfTheOldDayFires();
    }

    private void nothingOfTheOldDayFires() {
        time.moveTo(LocalDateTime.of(2020, 3, 30, 8, 0));
        application.getBean(SweepDeadlines.class).sweep();
        assertThat(count("select count(*) from escalation where escalated_at > timestamp '2020-02-03 07:30:00'"
                        + " and (round = 0 or due < timestamp '2020-03-31 17:00:00')"))
                .isZero();
        assertThat(count("select count(*) from deadline where state = 'MISSED'"))
                .isZero();
        time.moveTo(LocalDateTime.of(2020, 5, 22, 8, 0));
        application.getBean(SweepDeadlines.class).sweep();
        assertThat(count("select count(*) from escalation where round = 1 and due = timestamp '2020-05-22 17:00:00'"))
                .as("the new day does")
                .isEqualTo(CELLS);
    }

    private void amend() {
        var drafting = application.getBean(DraftAmendment.class);
        var amendments = application.getBean(AmendmentQueries.class);
        var id = drafting.open(PLAN);
        var change = new Change("rollOut[0].window.by", NEW.toString());
        var draft = new DraftAmendment.Draft(
                "Phòng, chống dịch", List.of("DATES"), List.of(), List.of(change), null, Map.of());
        assertThat(drafting.draft(id, draft)).isEmpty();
        application.getBean(PreviewAmendment.class).preview(id);
        assertThat(amendments.affected(id)).hasSize(CELLS).allSatisfy(congress -> assertThat(congress.clocks())
                .as("both tasks with old and new date")
                .hasSize(2));
        var applying = application.getBean(ApplyAmendment.class);
        applying.sign(id, LocalDate.of(2020, 2, 3));
        applying.apply(id, "2-KH/ĐUK");
        while (application.getBean(RebaseNext.class).rebase(id)) {
            assertThat(amendments.require(id).open()).isFalse();
        }
    }

    /** Tasks of this kind that are due at this moment, in the engine and in the lists alike. */
    private int tasks(String element, String due) {
        return jdbc.sql(
                        "select count(*) from act_ru_task t join inbox_task i on i.id = t.id_ join deadline d on d.task_id = i.id"
                                + " where t.task_def_key_ = :element and t.due_date_ = :due and i.due = :due and d.due = :due")
                .param("element", element)
                .param("due", Timestamp.valueOf(due))
                .query(Integer.class)
                .single();
    }

    private int waiting(String day) {
        return jdbc.sql("select count(*) from mail where status = 'WAITING' and text_body like :day")
                .param("day", "%" + day + "%")
                .query(Integer.class)
                .single();
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
