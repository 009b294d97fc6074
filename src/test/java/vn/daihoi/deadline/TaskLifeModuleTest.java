package vn.daihoi.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.daihoi.notification.DispatchMails;
import vn.daihoi.notification.MailQueries;
import vn.daihoi.notification.MailStatus;
import vn.daihoi.notification.MailView;
import vn.daihoi.organisation.AddOrganisations;
import vn.daihoi.organisation.AddPerson;
import vn.daihoi.organisation.AssignRole;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.organisation.Person;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.records.JournalLine;
import vn.daihoi.records.JournalQueries;
import vn.daihoi.records.SealJournal;
import vn.daihoi.records.VerifyJournal;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.workflow.CompleteTask;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.OpenTasks;
import vn.daihoi.workflow.ProcessVariable;
import vn.daihoi.workflow.VirtualTime;
import vn.daihoi.workflow.Workflow;

/** A task on the real engine, from its announcement to its line in the journal. */
@ApplicationTest
class TaskLifeModuleTest {

    private static final String CASE = "task-life";

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Workflow workflow;

    @Autowired
    OpenTasks tasks;

    @Autowired
    CompleteTask complete;

    @Autowired
    VirtualTime time;

    @Autowired
    AddOrganisations organisations;

    @Autowired
    AddPerson people;

    @Autowired
    AssignRole roles;

    @Autowired
    RoleHolders holders;

    @Autowired
    DeadlineQueries deadlines;

    @Autowired
    SweepDeadlines sweep;

    @Autowired
    DispatchMails mails;

    @Autowired
    MailQueries outbox;

    @Autowired
    JournalQueries journal;

    @Autowired
    SealJournal seal;

    @Autowired
    VerifyJournal verify;

    private String deployment;

    @BeforeEach
    void aProcessWithOneTask() {
        time.moveTo(LocalDateTime.of(2025, 1, 9, 8, 0));
        organisations.add(List.of(new Organisation(
                "task-life-unit", "Đảng bộ Hợp Hòa", OrganisationType.BASE_COMMITTEE, null, null, null)));
        people.add(new Person("task-life-an", "An", "an@example.org", "en", false));
        roles.assign(new AssignRole.Command(
                "task-life-an", new RoleAt(Role.COMMITTEE, "task-life-unit"), LocalDate.of(2024, 1, 1)));
        var model = Bpmn.createExecutableProcess("task-life")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("user_Work")
                .name("Việc phải làm")
                .camundaCandidateGroups("COMMITTEE@task-life-unit")
                .boundaryEvent("boundary_BudgetMissed")
                .cancelActivity(false)
                .message("deadline.missed")
                .endEvent()
                .moveToActivity("user_Work")
                .endEvent()
                .done();
        org.camunda.bpm.model.bpmn.instance.UserTask work = model.getModelElementById("user_Work");
        work.setCamundaFormRef("plan-comment-content");
        work.setCamundaFormRefBinding("latest");
        work.builder().addExtensionElement(properties(model));
        deployment = repository
                .createDeployment()
                .addModelInstance("task-life.bpmn", model)
                .deploy()
                .getId();
    }

    private static org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties properties(
            org.camunda.bpm.model.bpmn.BpmnModelInstance model) {
        var all = model.newInstance(org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties.class);
        Map.of("en", "Work to do", "deadline", "3wd", "criticality", "HIGH").forEach((name, value) -> {
            var one = model.newInstance(org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty.class);
            one.setCamundaName(name);
            one.setCamundaValue(value);
            all.addChildElement(one);
        });
        return all;
    }

    @AfterEach
    void undo() {
        repository.deleteDeployment(deployment, true);
        time.backToReal();
    }

    @Test
    void isDueToldEscalatedAndJournalled() {
        workflow.start("task-life", CASE, ProcessVariable.text("superior").of("task-life-unit"));
        var task = only();

        assertThat(task.due()).isEqualTo(LocalDateTime.of(2025, 1, 14, 17, 0));
        assertThat(deadlines.ofTask(task.id()).orElseThrow())
                .returns(task.due(), DeadlineView::due)
                .returns("task-life-unit", DeadlineView::organisation);

        time.moveTo(LocalDateTime.of(2025, 1, 9, 8, 2));
        mails.dispatchDue();
        assertThat(outbox.ofPerson("task-life-an", 9))
                .extracting(MailView::subject, MailView::status)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("New task: Work to do", MailStatus.FILED));

        time.moveTo(LocalDateTime.of(2025, 1, 15, 8, 0));
        sweep.sweep();
        mails.dispatchDue();
        assertThat(outbox.ofPerson("task-life-an", 9))
                .extracting(MailView::template)
                .contains("deadline-warning");
        assertThat(deadlines.escalations(CASE))
                .extracting(EscalationView::audience)
                .containsExactly("HOLDER");

        var outcome = complete.complete(new CompleteTask.Command(task.id(), Map.of(), holders.actor("task-life-an")));
        assertThat(outcome.completed()).isTrue();
        assertThat(deadlines.ofTask(task.id()).orElseThrow().state()).isEqualTo(DeadlineState.MISSED);
        assertThat(journal.ofChain(CASE))
                .extracting(JournalLine::kind, JournalLine::byName, JournalLine::body)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("task.completed", "An", "Việc phải làm"));
        seal.sealAll();
        assertThat(verify.verify(CASE).sound()).isTrue();
    }

    @Test
    void isToldThroughTheEventThatBelongsToTheMilestone() {
        workflow.start("task-life", CASE);

        assertThat(workflow.waitingAt("boundary_ReportMissed", "deadline.missed", CASE))
                .isEmpty();
        var waiting = workflow.waitingAt("boundary_BudgetMissed", "deadline.missed", CASE);
        assertThat(waiting).hasSize(1);
        workflow.tell("deadline.missed", waiting.get(0));
        assertThat(tasks.ofCase(CASE)).as("not interrupted").hasSize(1);
        assertThat(workflow.waitingAt("boundary_BudgetMissed", "deadline.missed", CASE))
                .as("fires again")
                .hasSize(1);
    }

    private OpenTask only() {
        var open = tasks.ofCase(CASE);
        assertThat(open).hasSize(1);
        return open.get(0);
    }
}
