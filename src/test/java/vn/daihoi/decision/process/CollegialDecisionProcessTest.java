package vn.daihoi.decision.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskQuery;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;
import static org.mockito.Mockito.when;

import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.daihoi.testing.BareEngine;

class CollegialDecisionProcessTest {

    private static final String DECISION = "document.plan.unit.report.1";

    @RegisterExtension
    static final BareEngine ENGINE = BareEngine.of(CollegialDecisionProcess.KEY);

    private static final CollegialDecisionSteps STEPS =
            ENGINE.mock("collegialDecisionSteps", CollegialDecisionSteps.class);

    private ProcessInstance decision;

    private void open(String... members) {
        when(STEPS.open("document", "plan.unit.report", "STANDING_COMMITTEE@tam-duong", "case-1"))
                .thenReturn(DECISION);
        when(STEPS.seat(DECISION)).thenReturn("tam-duong");
        when(STEPS.electorate(DECISION)).thenReturn(List.of(members));
        when(STEPS.closingDate(DECISION)).thenReturn("2099-01-15T00:00:00");
        when(STEPS.presenters(DECISION)).thenReturn(List.of("OFFICE@tam-duong"));
        decision = ENGINE.start(
                CollegialDecisionProcess.SUBJECT_KIND.of("document"),
                CollegialDecisionProcess.SUBJECT_ID.of("plan.unit.report"),
                CollegialDecisionProcess.BODY.of("STANDING_COMMITTEE@tam-duong"),
                CollegialDecisionProcess.SUPERIOR.of("tam-duong"));
        execute(job("service_OpenDecision", decision));
    }

    private void arrange(String mode) {
        assertThat(decision).isWaitingAt("user_OpenDecision");
        assertThat(task(decision)).hasCandidateGroup("OFFICE@tam-duong");
        complete(task(decision), withVariables("mode", mode, "closingDate", "2099-01-14"));
    }

    private void everybodySpeaks(String... members) {
        for (var member : members) {
            complete(task(taskQuery().taskAssignee(member), decision));
            jobsOf("user_CastOpinion");
        }
    }

    private void meet() {
        assertThat(decision).isWaitingAt("user_RecordMeeting");
        assertThat(task(decision)).hasCandidateGroup("OFFICE@tam-duong");
        complete(task(decision));
    }

    /** What members that spoke leave behind is joined by jobs of its own. */
    private void jobsOf(String activity) {
        var management = ENGINE.engine().getManagementService();
        management
                .createJobQuery()
                .messages()
                .activityId(activity)
                .list()
                .forEach(job -> management.executeJob(job.getId()));
    }

    private void determines(String outcome) {
        when(STEPS.determineOutcome(DECISION)).thenReturn(outcome);
        execute(job("service_DetermineOutcome", decision));
    }

    private void closes() {
        execute(job("service_RecordDecision", decision));
        execute(job("send_Outcome", decision));
        assertThat(decision).isEnded().hasPassed("end_DecisionClosed");
    }

    @Test
    void everyMemberSpeaksAndTheBodyApproves() {
        open("m1", "m2", "m3");
        arrange("OPINIONS");
        assertThat(ENGINE.engine().getTaskService().createTaskQuery().list())
                .extracting(task -> task.getAssignee())
                .containsExactlyInAnyOrder("m1", "m2", "m3");
        everybodySpeaks("m1", "m2", "m3");
        determines("APPROVED");
        closes();
        assertThat(decision).hasNotPassed("user_RecordMeeting", "service_ExtendClosing", "user_DecideHowToGoOn");
        assertThat(decision).variables().containsEntry("outcome", "APPROVED");
    }

    @Test
    void theClosingDatePassesBeforeEverybodySpoke() {
        open("m1", "m2", "m3");
        arrange("OPINIONS");
        everybodySpeaks("m1", "m2");
        execute(job("timer_OpinionsClosed", decision));
        assertThat(ENGINE.engine().getTaskService().createTaskQuery().count()).isZero();
        determines("RETURNED");
        closes();
    }

    @Test
    void aMeetingDecides() {
        open("m1", "m2", "m3");
        arrange("MEETING");
        meet();
        determines("APPROVED_WITH_AMENDMENTS");
        closes();
        assertThat(decision).hasNotPassed("user_CastOpinion", "service_ExtendClosing");
    }

    @Test
    void withoutAQuorumTheClosingDateMovesAndOnlyTheOthersAreAskedAgain() {
        open("m1", "m2", "m3");
        arrange("OPINIONS");
        everybodySpeaks("m1");
        execute(job("timer_OpinionsClosed", decision));
        when(STEPS.extend(DECISION)).thenReturn("2099-01-18");
        when(STEPS.electorate(DECISION)).thenReturn(List.of("m2", "m3"));
        determines("NOT_DECIDED");
        execute(job("service_ExtendClosing", decision));
        everybodySpeaks("m2", "m3");
        determines("APPROVED");
        closes();
        assertThat(decision).hasNotPassed("user_DecideHowToGoOn");
    }

    @Test
    void aMeetingWithoutAQuorumIsHeldAgain() {
        open("m1", "m2", "m3");
        arrange("MEETING");
        meet();
        when(STEPS.extend(DECISION)).thenReturn("2099-01-18");
        determines("NOT_DECIDED");
        execute(job("service_ExtendClosing", decision));
        meet();
        determines("APPROVED");
        closes();
    }

    @Test
    void afterOneExtensionTheStandingMembersPutTheMatterAgain() {
        undecidedTwice();
        complete(task(decision), withVariables("goOn", "AGAIN"));
        execute(job("service_OpenDecision", decision));
        arrange("MEETING");
        meet();
        determines("APPROVED");
        closes();
    }

    @Test
    void afterOneExtensionTheStandingMembersStop() {
        undecidedTwice();
        complete(task(decision), withVariables("goOn", "STOP"));
        closes();
        assertThat(decision).variables().containsEntry("outcome", "NOT_DECIDED");
    }

    private void undecidedTwice() {
        open();
        arrange("OPINIONS");
        when(STEPS.extend(DECISION)).thenReturn(null);
        determines("NOT_DECIDED");
        execute(job("service_ExtendClosing", decision));
        assertThat(decision).isWaitingAt("user_DecideHowToGoOn");
        assertThat(task(decision)).hasCandidateGroup("STANDING_MEMBERS@tam-duong");
    }
}
