package vn.daihoi.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import vn.daihoi.calendar.VietNamCalendar;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.deadline.escalation.Escalate;
import vn.daihoi.deadline.escalation.NoteVacancies;
import vn.daihoi.deadline.escalation.NoticeContent;
import vn.daihoi.deadline.escalation.NoticeMails;
import vn.daihoi.deadline.escalation.Rolls;
import vn.daihoi.deadline.escalation.SweepChunk;
import vn.daihoi.deadline.escalation.SweepVacancies;
import vn.daihoi.deadline.escalation.TellPassed;
import vn.daihoi.deadline.milestone.EndMilestones;
import vn.daihoi.deadline.milestone.PassMilestone;
import vn.daihoi.deadline.milestone.SetMilestone;
import vn.daihoi.deadline.request.AnswerLinks;
import vn.daihoi.notification.MailRefusals;
import vn.daihoi.notification.MailTimes;
import vn.daihoi.notification.Notify;
import vn.daihoi.organisation.AddOrganisations;
import vn.daihoi.organisation.AddPerson;
import vn.daihoi.organisation.AssignRole;
import vn.daihoi.organisation.EndRole;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.organisation.People;
import vn.daihoi.organisation.Person;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.organisation.StandIns;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.CaseView;
import vn.daihoi.testing.DatabaseTest;
import vn.daihoi.testing.MovableClock;
import vn.daihoi.workflow.Cases;
import vn.daihoi.workflow.MoveDueDate;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.Rules;
import vn.daihoi.workflow.TaskClosed;
import vn.daihoi.workflow.TaskOpened;
import vn.daihoi.workflow.TaskOpening;
import vn.daihoi.workflow.Workflow;

/** What deadlines promise on every database; Thursday 9 January 2025, 08:00, is when tasks open. */
@DatabaseTest
@Import({
    SweepContract.Tables.class,
    AddOrganisations.class,
    AddPerson.class,
    AssignRole.class,
    EndRole.class,
    DeadlineQueries.class,
    Deadlines.class,
    Escalate.class,
    Ladder.class,
    MoveDeadline.class,
    NoteTaskDeadlines.class,
    MailRefusals.class,
    MailTimes.class,
    NextChecks.class,
    NoteVacancies.class,
    NoticeContent.class,
    NoticeMails.class,
    Organisations.class,
    PauseDeadline.class,
    PassMilestone.class,
    People.class,
    FollowDates.class,
    EndMilestones.class,
    RoleHolders.class,
    RunningDeadlines.class,
    Rolls.class,
    SetMilestone.class,
    StandIns.class,
    SweepChunk.class,
    SweepDeadlines.class,
    SweepVacancies.class,
    TellPassed.class,
    Timetable.class,
    UntoldMilestones.class,
    WithdrawNotices.class
})
abstract class SweepContract {

    private static final LocalDateTime MORNING = LocalDateTime.of(2025, 1, 9, 8, 0);

    @Autowired
    NoteTaskDeadlines tasks;

    @Autowired
    NoteVacancies vacancies;

    @Autowired
    SweepDeadlines sweep;

    @Autowired
    MoveDeadline move;

    @Autowired
    PauseDeadline pause;

    @Autowired
    SetMilestone milestones;

    @Autowired
    FollowDates follow;

    @Autowired
    EndMilestones end;

    @Autowired
    DeadlineQueries queries;

    @Autowired
    AddOrganisations organisations;

    @Autowired
    AddPerson people;

    @Autowired
    AssignRole roles;

    @Autowired
    EndRole endRole;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @MockitoBean
    Notify notify;

    @MockitoBean
    AnswerLinks links;

    @MockitoBean
    Cases cases;

    @MockitoBean
    Workflow workflow;

    @MockitoBean
    MoveDueDate dueDates;

    @MockitoBean
    CongressQueries congresses;

    @BeforeEach
    void peopleOfTwoOrganisations() {
        List.of(
                        "escalation",
                        "deadline_audience",
                        "deadline_next_check",
                        "deadline_untold",
                        "deadline",
                        "vacancy",
                        "role_holding",
                        "person",
                        "organisation")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        organisations.add(List.of(
                new Organisation("tam-duong", "Huyện ủy Tam Dương", OrganisationType.ABOVE_BASE, null, null, null),
                new Organisation(
                        "hop-hoa", "Đảng bộ Hợp Hòa", OrganisationType.BASE_COMMITTEE, "tam-duong", null, null)));
        holder("an", Role.COMMITTEE, "hop-hoa");
        holder("binh", Role.SECRETARY, "hop-hoa");
        holder("cuc", Role.WORKING_GROUP, "tam-duong");
        holder("dung", Role.STANDING_MEMBERS, "tam-duong");
        holder("giang", Role.SUPERVISOR, "tam-duong");
        holder("admin", Role.ADMINISTRATOR, RoleAt.INSTALLATION);
        clock.moveTo(MORNING);
    }

    @Test
    void setsTheDueDateByTheModel() {
        var due = new ArrayList<LocalDateTime>();
        tasks.opening(new TaskOpening(task("t1", "3wd", "HIGH"), due::add));

        assertThat(due).containsExactly(LocalDateTime.of(2025, 1, 14, 17, 0));
    }

    @Test
    void climbsTheLadderStepByStepAndTellsEverybodyOnce() {
        open("t1", "HIGH", LocalDateTime.of(2025, 1, 17, 17, 0));

        assertThat(told(LocalDateTime.of(2025, 1, 13, 8, 0))).isEmpty();
        assertThat(told(LocalDateTime.of(2025, 1, 14, 8, 0))).containsExactly("an HOLDER 1 REMINDER");
        assertThat(told(LocalDateTime.of(2025, 1, 14, 16, 0))).isEmpty();
        assertThat(told(LocalDateTime.of(2025, 1, 17, 8, 0))).containsExactly("an HOLDER 2 REMINDER");
        assertThat(queries.overdue(9)).isEmpty();
        assertThat(told(LocalDateTime.of(2025, 1, 19, 8, 0))).as("a Sunday").isEmpty();
        assertThat(told(LocalDateTime.of(2025, 1, 20, 8, 0)))
                .containsExactlyInAnyOrder("an HOLDER 3 WARNING", "binh HEAD 3 WARNING");
        assertThat(told(LocalDateTime.of(2025, 1, 22, 8, 0))).containsExactly("cuc WORKING_GROUP 4 WARNING");
        assertThat(told(LocalDateTime.of(2025, 2, 10, 8, 0)))
                .containsExactly("dung STANDING_MEMBERS_OR_AUTHORITY 5 ALARM");
        assertThat(told(LocalDateTime.of(2025, 6, 10, 8, 0))).isEmpty();

        assertThat(queries.escalations("congress-1"))
                .as("reminders do not count")
                .hasSize(4);
        assertThat(queries.escalationsAt("hop-hoa", 9)).hasSize(4);
        assertThat(queries.overdue(9)).extracting(DeadlineView::state).containsExactly(DeadlineState.MISSED);
    }

    @Test
    void collapsesWhatWasMissedWhileItWasDown() {
        open("t1", "CRITICAL", LocalDateTime.of(2025, 1, 17, 17, 0));

        assertThat(told(LocalDateTime.of(2025, 3, 3, 8, 0)))
                .containsExactly("dung STANDING_MEMBERS_OR_AUTHORITY 5 ALARM");
        verify(notify).enqueueAll(any());
    }

    @Test
    @SuppressWarnings("unchecked")
    void tellsTasksOfOneKindApartByWhatTheyAreAbout() {
        tasks.opened(new TaskOpened(
                due(task("t1", "3wd", "HIGH"), LocalDateTime.of(2025, 1, 14, 17, 0)), "Báo cáo chính trị"));
        told(LocalDateTime.of(2025, 1, 15, 8, 0));

        var written = org.mockito.ArgumentCaptor.forClass(List.class);
        verify(notify).enqueueAll(written.capture());
        assertThat((List<Notify.Command>) written.getValue()).hasSize(2).allSatisfy(mail -> assertThat(
                        mail.content().tasks().get(0).about())
                .isEqualTo("Báo cáo chính trị"));
    }

    @Test
    void tellsEachPersonOnceHoweverManyNodesSweep() throws Exception {
        IntStream.range(0, 120).forEach(number -> open("t" + number, "NORMAL", LocalDateTime.of(2025, 1, 17, 17, 0)));
        clock.moveTo(LocalDateTime.of(2025, 1, 20, 8, 0));
        var nodes = Executors.newFixedThreadPool(4);
        var work = new ArrayList<Callable<Integer>>();
        IntStream.range(0, 4).forEach(node -> work.add(sweep::sweep));
        for (var done : nodes.invokeAll(work)) {
            done.get();
        }
        nodes.shutdown();

        assertThat(queries.escalations("congress-1")).hasSize(240);
    }

    @Test
    void listsWhatWaitsForSomebodyByRoleOrByName() {
        open("t1", "HIGH", LocalDateTime.of(2025, 1, 15, 17, 0));
        tasks.opened(new TaskOpened(
                due(task("t2", "3wd", "HIGH", Set.of("COMMITTEE@hop-hoa", "COMMITTEE@hop-hoa-2")), MORNING.plusDays(1)),
                null));
        tasks.opened(new TaskOpened(due(task("t3", "3wd", "HIGH", Set.of("COMMITTEE@hop-hoa-2")), MORNING), null));
        open("t4", "HIGH", LocalDateTime.of(2025, 1, 14, 17, 0));
        tasks.opened(new TaskOpened(personal("t5", "an"), null));
        tasks.opened(new TaskOpened(personal("t6", "binh"), null));
        close("t4", true);

        var an = new Actor("an", "an", Set.of("COMMITTEE@hop-hoa"));
        assertThat(queries.openOf(an)).extracting(DeadlineView::taskId).containsExactly("t5", "t2", "t1");
    }

    @Test
    void endsWithTheTask() {
        open("t1", "HIGH", LocalDateTime.of(2025, 1, 14, 17, 0));
        open("t2", "HIGH", LocalDateTime.of(2025, 1, 14, 17, 0));
        open("t3", "HIGH", LocalDateTime.of(2025, 1, 14, 17, 0));
        close("t1", true);
        close("t2", false);
        clock.moveTo(LocalDateTime.of(2025, 1, 14, 17, 1));
        close("t3", true);

        assertThat(told(LocalDateTime.of(2025, 6, 1, 8, 0))).isEmpty();
        assertThat(List.of("t1", "t2", "t3"))
                .extracting(id -> queries.ofTask(id).orElseThrow().state())
                .containsExactly(DeadlineState.MET, DeadlineState.CANCELLED, DeadlineState.MISSED);
        assertThat(queries.open("congress-1")).isEmpty();
        assertThat(queries.history("congress-1")).hasSize(3);
    }

    @Test
    void beginsTheLadderAnewWhenItIsMoved() {
        open("t1", "HIGH", LocalDateTime.of(2025, 1, 14, 17, 0));
        assertThat(told(LocalDateTime.of(2025, 1, 15, 8, 0))).hasSize(2);
        var id = queries.ofTask("t1").orElseThrow().id();
        var later = LocalDateTime.of(2025, 2, 14, 17, 0);

        move.move(id, later);

        verify(dueDates).move("t1", later);
        assertThat(queries.overdue(9)).isEmpty();
        assertThat(told(LocalDateTime.of(2025, 2, 13, 8, 0))).containsExactly("an HOLDER 1 REMINDER");
        assertThat(told(LocalDateTime.of(2025, 2, 17, 8, 0))).hasSize(2);
    }

    @Test
    void standsStillWhilePaused() {
        open("t1", "HIGH", LocalDateTime.of(2025, 1, 14, 17, 0));
        var id = queries.ofTask("t1").orElseThrow().id();
        pause.pause(id, PauseReason.OTHER_BODY, "Sở Nội vụ");

        assertThat(told(LocalDateTime.of(2025, 1, 16, 8, 0))).isEmpty();
        pause.resume(id);

        assertThat(queries.ofTask("t1").orElseThrow().due()).isEqualTo(LocalDateTime.of(2025, 1, 21, 17, 0));
    }

    @Test
    void tellsTheOneExecutionThatWaitsForAMilestoneAndAgainAfterAMove() {
        var congress = CongressMother.of("congress-1", "hop-hoa", "tam-duong");
        when(congresses.require("congress-1")).thenReturn(congress);
        when(workflow.waitingAt("boundary_BudgetMissed", "deadline.missed", "congress-1"))
                .thenReturn(List.of("execution-1"));
        milestones.set("congress-1", "budgetEstimate", LocalDate.of(2025, 1, 14));

        told(LocalDateTime.of(2025, 1, 14, 16, 59));
        verify(workflow, never()).tell(anyString(), anyString());
        told(LocalDateTime.of(2025, 1, 14, 17, 0));
        verify(workflow).tell("deadline.missed", "execution-1");
        told(LocalDateTime.of(2025, 1, 16, 17, 0));
        verify(workflow).tell("deadline.missed", "execution-1");

        milestones.set("congress-1", "budgetEstimate", LocalDate.of(2025, 1, 21));
        told(LocalDateTime.of(2025, 1, 22, 8, 0));
        verify(workflow, org.mockito.Mockito.times(2)).tell("deadline.missed", "execution-1");
    }

    @Test
    void takesAMilestoneForReachedWhenTheWorkThatCountsFromItIsDone() {
        var congress = CongressMother.of("congress-1", "hop-hoa", "tam-duong");
        when(congresses.require("congress-1")).thenReturn(congress);
        milestones.set("congress-1", "approval", LocalDate.of(2025, 1, 14));
        milestones.set("congress-1", "documentsToDelegates", LocalDate.of(2025, 1, 14));
        milestones.set("congress-1", "debrief", LocalDate.of(2025, 1, 14));
        tasks.opened(new TaskOpened(
                due(task("t1", "milestone:approval-3wd", "HIGH"), LocalDateTime.of(2025, 1, 9, 17, 0)), null));
        tasks.opened(new TaskOpened(
                due(task("t2", "milestone:debrief", "HIGH"), LocalDateTime.of(2025, 1, 14, 17, 0)), null));
        close("t1", true);
        told(LocalDateTime.of(2025, 1, 14, 17, 0));

        assertThat(queries.ofMilestone("congress-1", "approval").orElseThrow().state())
                .isEqualTo(DeadlineState.MET);
        assertThat(queries.ofMilestone("congress-1", "documentsToDelegates")
                        .orElseThrow()
                        .state())
                .as("what is approved can be read")
                .isEqualTo(DeadlineState.MET);
        assertThat(queries.ofMilestone("congress-1", "debrief").orElseThrow().state())
                .isEqualTo(DeadlineState.MISSED);
    }

    @Test
    void followsTheDatesOfTheCongress() {
        var congress = CongressMother.of("congress-1", "hop-hoa", "tam-duong");
        when(congresses.require("congress-1")).thenReturn(congress);
        dates(Map.of("T", LocalDate.of(2025, 3, 15), "recognised", LocalDate.of(2025, 4, 10)));
        tasks.opened(new TaskOpened(due(task("t1", "T-10d", "HIGH"), LocalDateTime.of(2025, 3, 5, 17, 0)), null));
        follow.follow("congress-1");
        assertThat(queries.open("congress-1"))
                .extracting(DeadlineView::milestone)
                .containsExactly(null, "recognised");

        dates(Map.of("T", LocalDate.of(2025, 3, 22)));
        follow.moved(new vn.daihoi.congress.stage.MilestonesMoved("congress-1"));

        assertThat(queries.ofTask("t1").orElseThrow().due()).isEqualTo(LocalDateTime.of(2025, 3, 12, 17, 0));
        assertThat(queries.ofMilestone("congress-1", "recognised").orElseThrow().state())
                .isEqualTo(DeadlineState.PAUSED);

        dates(Map.of("T", LocalDate.of(2025, 3, 22), "recognised", LocalDate.of(2025, 4, 10)));
        follow.moved(new vn.daihoi.congress.stage.MilestonesMoved("congress-1"));
        assertThat(queries.ofMilestone("congress-1", "recognised").orElseThrow().state())
                .isEqualTo(DeadlineState.OPEN);
    }

    private void dates(Map<String, LocalDate> dates) {
        when(cases.ofChain("congress-1"))
                .thenReturn(Optional.of(new CaseView(
                        "congress",
                        "congress-1",
                        "congress-1",
                        "Đại hội",
                        "Hợp Hòa",
                        "plan-1",
                        dates,
                        "/",
                        List.of())));
    }

    @Test
    void leavesTheMilestonesOfACongressAloneThatHasEnded() {
        var congress = CongressMother.of("congress-1", "hop-hoa", "tam-duong");
        when(congresses.require("congress-1")).thenReturn(congress);
        milestones.set("congress-1", "budgetEstimate", LocalDate.of(2025, 1, 14));
        var other = CongressMother.of("congress-2", "na-tam", "tam-duong");
        when(congresses.require("congress-2")).thenReturn(other);
        milestones.set("congress-2", "budgetEstimate", LocalDate.of(2025, 1, 14));
        end.end("congress-1", true);
        end.end("congress-2", false);

        assertThat(told(LocalDateTime.of(2025, 3, 1, 8, 0))).isEmpty();
        verify(workflow, never()).tell(anyString(), anyString());
        assertThat(queries.ofMilestone("congress-1", "budgetEstimate")
                        .orElseThrow()
                        .state())
                .isEqualTo(DeadlineState.MET);
        assertThat(queries.ofMilestone("congress-2", "budgetEstimate")
                        .orElseThrow()
                        .state())
                .isEqualTo(DeadlineState.CANCELLED);
    }

    @Test
    void showsAVacantRoleAtOnce() {
        var vacant = task("t1", "3wd", "HIGH", Set.of("PROPAGANDA_BOARD@tam-duong"));
        announce(vacant);
        announce(task("t2", "3wd", "HIGH"));

        assertThat(queries.vacancies()).extracting(VacancyView::taskId).containsExactly("t1");
        var written = org.mockito.ArgumentCaptor.forClass(Notify.Command.class);
        verify(notify).enqueue(written.capture());
        assertThat(written.getValue().recipients()).containsExactlyInAnyOrder("giang", "admin");
        vacancies.closed(new TaskClosed("t1", "congress-1", "user_T", true));
        assertThat(queries.vacancies()).isEmpty();
    }

    @Test
    void noticesThatTheLastHolderLeftWorkAndThatSomebodyTookItOver() {
        announce(task("t1", "9wd", "HIGH"));
        var committee = new RoleAt(Role.COMMITTEE, "hop-hoa");
        sweep.sweep();
        assertThat(queries.vacancies()).isEmpty();

        endRole.end(new EndRole.Command("an", committee, MORNING.toLocalDate().minusDays(1)));
        sweep.sweep();
        sweep.sweep();
        assertThat(queries.vacancies()).extracting(VacancyView::taskId).containsExactly("t1");
        var written = org.mockito.ArgumentCaptor.forClass(Notify.Command.class);
        verify(notify).enqueue(written.capture());
        assertThat(written.getValue().recipients()).containsExactlyInAnyOrder("giang", "admin");

        clock.moveTo(MORNING.plusDays(1));
        roles.assign(
                new AssignRole.Command("binh", committee, MORNING.toLocalDate().plusDays(1)));
        sweep.sweep();
        assertThat(queries.vacancies()).isEmpty();
        endRole.end(new EndRole.Command("binh", committee, MORNING.toLocalDate()));
        sweep.sweep();
        assertThat(queries.vacancies()).as("vacant again").hasSize(1);
    }

    private void announce(OpenTask task) {
        var opened = new TaskOpened(due(task, MORNING.plusDays(9)), null);
        tasks.opened(opened);
        vacancies.opened(opened);
    }

    /** What the sweep at this moment adds. */
    private List<String> told(LocalDateTime moment) {
        clock.moveTo(moment);
        sweep.sweep();
        return jdbc.sql("select person || ' ' || audience || ' ' || rung || ' ' || tone from escalation"
                        + " where escalated_at = :now")
                .param("now", moment)
                .query(String.class)
                .list();
    }

    private void open(String id, String criticality, LocalDateTime due) {
        tasks.opened(new TaskOpened(due(task(id, "3wd", criticality), due), null));
    }

    private static OpenTask personal(String id, String person) {
        return with(task(id, "3wd", "HIGH", Set.of()), person, MORNING);
    }

    private static OpenTask due(OpenTask task, LocalDateTime due) {
        return with(task, null, due);
    }

    private static OpenTask with(OpenTask task, String assignee, LocalDateTime due) {
        return new OpenTask(
                task.id(),
                task.process(),
                task.instance(),
                task.element(),
                task.name(),
                task.form(),
                task.caseId(),
                task.groups(),
                assignee,
                task.created(),
                due,
                task.properties(),
                task.variables());
    }

    private void close(String id, boolean completed) {
        tasks.closed(new TaskClosed(id, "congress-1", "user_T", completed));
    }

    private static OpenTask task(String id, String deadline, String criticality) {
        return task(id, deadline, criticality, Set.of("COMMITTEE@hop-hoa"));
    }

    private static OpenTask task(String id, String deadline, String criticality, Set<String> groups) {
        return new OpenTask(
                id,
                "unit-congress",
                "i",
                "user_T",
                "Việc " + id,
                "congress-t",
                "congress-1",
                groups,
                null,
                MORNING,
                null,
                Map.of("deadline", deadline, "criticality", criticality, "en", "Task " + id),
                Map.of("superior", "tam-duong", "unit", "hop-hoa"));
    }

    private void holder(String id, Role role, String organisation) {
        people.add(new Person(id, id, id + "@example.org", "vi", false));
        roles.assign(new AssignRole.Command(id, new RoleAt(role, organisation), LocalDate.of(2024, 1, 1)));
    }

    @TestConfiguration
    static class Tables {

        @Bean
        Rules rules() {
            return Rules.fromClasspath();
        }

        @Bean
        WorkingCalendar workingCalendar() {
            return VietNamCalendar.fromClasspath().workingCalendar();
        }
    }
}
