package vn.daihoi.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.daihoi.congress.CongressMother;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressState;
import vn.daihoi.congress.CongressView;
import vn.daihoi.congress.OpenCongress;
import vn.daihoi.congress.date.DelayDecided;
import vn.daihoi.congress.ending.CancelCongress;
import vn.daihoi.congress.process.UnitCongressProcess;
import vn.daihoi.congress.stage.MilestonesMoved;
import vn.daihoi.congress.stage.Stage;
import vn.daihoi.congress.stage.StageQueries;
import vn.daihoi.congress.stage.StageState;
import vn.daihoi.congress.stage.StageView;
import vn.daihoi.deadline.DeadlineQueries;
import vn.daihoi.deadline.DeadlineState;
import vn.daihoi.deadline.DeadlineView;
import vn.daihoi.deadline.milestone.SetMilestone;
import vn.daihoi.decision.DecisionQueries;
import vn.daihoi.decision.OpenDecision;
import vn.daihoi.decision.Subject;
import vn.daihoi.organisation.AddPerson;
import vn.daihoi.organisation.AssignRole;
import vn.daihoi.organisation.Person;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.shared.Actor;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.testing.SignedInAs;
import vn.daihoi.workflow.CompleteTask;
import vn.daihoi.workflow.CompletionOutcome;
import vn.daihoi.workflow.DueWork;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.OpenTasks;
import vn.daihoi.workflow.Workflow;

/** A congress on the real engine, with what happens beside it. */
@ApplicationTest
class OversightModuleTest {

    private static final Actor SOMEBODY = new Actor("somebody", "Đảng viên", Set.of());

    @Autowired
    ApplicationContext application;

    @Autowired
    OpenCongress open;

    @Autowired
    CongressQueries congresses;

    @Autowired
    StageQueries stages;

    @Autowired
    Workflow workflow;

    @Autowired
    OpenTasks tasks;

    @Autowired
    CompleteTask complete;

    @Autowired
    RoleHolders holders;

    @Autowired
    DueWork due;

    @Autowired
    RaiseDifficulty raise;

    @Autowired
    ReceiveComplaint receive;

    @Autowired
    OversightQueries oversight;

    @Autowired
    CancelCongress cancel;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    AddPerson people;

    @Autowired
    AssignRole roles;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OpenDecision decide;

    @Autowired
    DecisionQueries decisions;

    @Autowired
    SetMilestone milestones;

    @Autowired
    DeadlineQueries deadlines;

    @Autowired
    SettleComplaint settle;

    private String started(String plan) {
        SignedInAs.organisation(application, "beside-district", null);
        SignedInAs.organisation(application, "beside-commune", "beside-district");
        open.open(CongressMother.commune(plan, "beside-district", "beside-commune"));
        var congress = plan + ".beside-commune";
        workflow.start(
                UnitCongressProcess.KEY,
                congress,
                UnitCongressProcess.PLAN_ID.of(plan),
                UnitCongressProcess.SUPERIOR.of("beside-district"),
                UnitCongressProcess.CONGRESS_ID.of(congress),
                UnitCongressProcess.UNIT.of("beside-commune"));
        run(congress);
        return congress;
    }

    private void run(String congress) {
        List<DueWork.Waiting> waiting;
        while (!(waiting = due.dueBy(LocalDateTime.of(2020, 1, 1, 0, 0)).stream()
                        .filter(work -> work.caseId().equals(congress))
                        .toList())
                .isEmpty()) {
            waiting.forEach(work -> due.run(work.job()));
        }
    }

    private OpenTask task(String congress, String element) {
        return tasks.ofCase(congress).stream()
                .filter(task -> task.element().equals(element))
                .findFirst()
                .orElseThrow();
    }

    private StageState state(String congress, Stage stage) {
        return stages.of(congress).stream()
                .filter(view -> view.stage() == stage)
                .map(StageView::state)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void stagesFollowTheTasks() {
        var congress = started("beside-1");
        assertThat(state(congress, Stage.PLAN)).isEqualTo(StageState.OPEN);
        var outcome = complete.complete(new CompleteTask.Command(
                task(congress, "user_StudyPlan").id(),
                Map.of("heldOn", "2025-01-09", "convened", "195", "present", "190", "studied", List.of("PLAN")),
                holders.actor("beside-commune.committee-1")));
        assertThat(outcome).isInstanceOf(CompletionOutcome.Completed.class);
        run(congress);
        assertThat(state(congress, Stage.PLAN)).isEqualTo(StageState.DONE);
        assertThat(state(congress, Stage.SETUP)).isEqualTo(StageState.OPEN);
    }

    @Test
    void aDifficultyReachesTheWorkingGroupAndItsAnswerComesBack() {
        var congress = started("beside-2");
        var id = raise.raise(
                new RaiseDifficulty.Command(congress, "Thẩm quyền", "Ai duyệt?", LocalDate.of(2998, 1, 1), SOMEBODY));
        var task = task(congress, "user_AnswerDifficulty");
        assertThat(task.text(OversightMessages.DIFFICULTY_ID)).isEqualTo(id);
        assertThat(task.groups()).containsExactly("WORKING_GROUP@beside-district");
        complete.complete(new CompleteTask.Command(
                task.id(),
                Map.of("answer", "Ban Thường vụ", "publishToAll", "true"),
                holders.actor("beside-district.working-group-1")));
        run(congress);
        assertThat(oversight.difficulty(id).answer()).isEqualTo("Ban Thường vụ");
        assertThat(oversight.published("beside-2")).hasSize(1);
    }

    @Test
    void aComplaintReachesTheInspectionCommission() {
        var congress = started("beside-3");
        var letter = new ReceiveComplaint.Letter("Nặc danh", "Nhân sự", "…", null);
        var id = receive.receive(new ReceiveComplaint.Command(congress, LocalDate.of(2025, 1, 8), letter, SOMEBODY));
        var task = task(congress, "user_SettleComplaint");
        assertThat(task.text(OversightMessages.COMPLAINT_ID)).isEqualTo(id);
        assertThat(task.groups()).containsExactly("INSPECTION_COMMISSION@beside-district");
    }

    /** No moment lies between the two in which a crash could lose what was decided. */
    @Test
    void whatIsDecidedOnADelayIsCommittedWithTheDecision() {
        var congress = started("beside-5");
        var atCommit = new ArrayList<CongressView>();
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new DelayDecided(congress, DelayDecided.Direction.CANCEL, "Đơn vị giải thể"));
            assertThat(congresses.require(congress).course().endedReason()).isNull();
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    atCommit.add(congresses.require(congress));
                }
            });
        });
        assertThat(atCommit).extracting(view -> view.course().endedReason()).containsExactly("Đơn vị giải thể");
        run(congress);
        assertThat(congresses.require(congress).state()).isEqualTo(CongressState.CANCELLED);
        assertThat(tasks.ofCase(congress)).isEmpty();
    }

    @Test
    void aNewHolderHearsOfTheWorkThatWaits() {
        var congress = started("beside-6");
        var waiting = task(congress, "user_StudyPlan").id();
        people.add(new Person("beside-newcomer", "Cấp ủy viên mới", "newcomer@example.org", "vi", false));
        people.add(new Person("beside-later", "Cấp ủy viên sau", "later@example.org", "vi", false));
        var role = new RoleAt(Role.COMMITTEE, "beside-commune");
        roles.assign(new AssignRole.Command("beside-newcomer", role, LocalDate.of(2024, 1, 1)));
        roles.assign(new AssignRole.Command("beside-newcomer", role, LocalDate.of(2024, 1, 1)));
        roles.assign(new AssignRole.Command("beside-later", role, LocalDate.of(2999, 1, 1)));
        assertThat(jdbc.sql("select person from arrival where task_id = :task and person like 'beside-%r'")
                        .param("task", waiting)
                        .query(String.class)
                        .list())
                .containsExactly("beside-newcomer");
    }

    /** Fifteen working days from Monday 3 March, of which the three with an open letter do not count. */
    @Test
    void anOpenLetterStopsTheClockOfRecognition() {
        var congress = started("beside-8");
        jdbc.sql(
                        "insert into congress_result (congress, round, closed_on, report_number, reported_on, report, enclosed,"
                                + " received_on) values (:congress, 1, date '2025-02-28', '1-BC/ĐU', date '2025-03-03', 'r', 'e',"
                                + " date '2025-03-03')")
                .param("congress", congress)
                .update();
        events.publishEvent(new MilestonesMoved(congress));
        assertThat(recognised(congress).due().toLocalDate()).isEqualTo(LocalDate.of(2025, 3, 24));
        var letter = new ReceiveComplaint.Letter("Nặc danh", "Kết quả bầu", "…", null);
        var id = receive.receive(new ReceiveComplaint.Command(congress, LocalDate.of(2025, 3, 10), letter, SOMEBODY));
        assertThat(recognised(congress).state()).isEqualTo(DeadlineState.PAUSED);
        settle.settle(new SettleComplaint.Command(
                id,
                new SettleComplaint.Conclusion(
                        ComplaintVerdict.UNFOUNDED, "Đã xác minh", null, LocalDate.of(2025, 3, 12), null, null),
                SOMEBODY));
        assertThat(recognised(congress).state()).isEqualTo(DeadlineState.OPEN);
        assertThat(recognised(congress).due().toLocalDate()).isEqualTo(LocalDate.of(2025, 3, 27));
    }

    private DeadlineView recognised(String congress) {
        return deadlines.ofMilestone(congress, "recognised").orElseThrow();
    }

    @Test
    void aCancelledCongressLeavesNothingDueAndNothingToDecide() {
        var congress = started("beside-7");
        var body = new RoleAt(Role.STANDING_COMMITTEE, "beside-district").group();
        var decision = decide.open(new OpenDecision.Command(new Subject("congress", congress, congress), body));
        milestones.set(congress, "approval", LocalDate.of(2998, 1, 1));
        assertThat(running(congress)).isPositive();
        cancel.cancel(new CancelCongress.Command(congress, "Đơn vị giải thể"));
        run(congress);
        assertThat(running(congress)).isZero();
        assertThat(decisions.require(decision).outcome()).isEqualTo("WITHDRAWN");
        assertThat(decisions.require(decision).closedAt()).isNotNull();
    }

    private int running(String congress) {
        return jdbc.sql("select count(*) from deadline where chain = :congress and closed_at is null")
                .param("congress", congress)
                .query(Integer.class)
                .single();
    }

    @Test
    void aCancelledCongressLeavesNothingToDo() {
        var congress = started("beside-4");
        assertThat(cancel.cancel(new CancelCongress.Command(congress, "Đơn vị giải thể")))
                .isTrue();
        run(congress);
        assertThat(tasks.ofCase(congress)).isEmpty();
        assertThat(workflow.runs(UnitCongressProcess.KEY, congress)).isFalse();
        assertThat(congresses.require(congress).state()).isEqualTo(CongressState.CANCELLED);
        assertThat(state(congress, Stage.CLOSED)).isEqualTo(StageState.DONE);
        assertThat(state(congress, Stage.BUDGET)).isEqualTo(StageState.DROPPED);
    }
}
