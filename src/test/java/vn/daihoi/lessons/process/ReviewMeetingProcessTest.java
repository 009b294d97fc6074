package vn.daihoi.lessons.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.daihoi.testing.BareEngine;
import vn.daihoi.workflow.ProcessVariable;

class ReviewMeetingProcessTest {

    private static final String REVIEW = "plan.review";

    @RegisterExtension
    static final BareEngine ENGINE = BareEngine.of("review-meeting");

    private static final ReviewMeetingSteps STEPS = ENGINE.mock("reviewMeetingSteps", ReviewMeetingSteps.class);

    private ProcessInstance review;

    private void opened(String scope, String... pilots) {
        when(STEPS.open(scope, "case-1")).thenReturn(REVIEW);
        when(STEPS.pilots(REVIEW)).thenReturn(List.of(pilots));
        for (var pilot : pilots) {
            when(STEPS.committee(pilot)).thenReturn("COMMITTEE@" + pilot);
        }
        when(STEPS.assessmentsClose(REVIEW)).thenReturn("2100-01-01T00:00:00");
        review = ENGINE.start(
                ProcessVariable.text("scope").of(scope),
                ProcessVariable.text("planId").of("plan"),
                ProcessVariable.text("superior").of("superior"));
        runs("service_OpenReview");
    }

    private List<Task> assessments() {
        return ENGINE.engine()
                .getTaskService()
                .createTaskQuery()
                .taskDefinitionKey("user_AssessOwnCongress")
                .list();
    }

    private void compiled(String scope) {
        opened(scope, "pilot-a", "pilot-b");
        assessments().forEach(assessment -> complete(assessment));
        jobs("user_AssessOwnCongress");
        guidanceAndFigures();
        does("user_CompileReport", "ORGANISATION_BOARD@superior");
    }

    private void guidanceAndFigures() {
        does("user_ReportGuidance", "WORKING_GROUP@superior");
        runs("service_CollectFigures");
        verify(STEPS).collectFigures(REVIEW);
        jobs("gate_InputsReady");
        assertThat(review).isWaitingAtExactly("user_CompileReport");
    }

    /** All of an element: of each instance of a loop, of a join, of a boundary timer. */
    private void jobs(String element) {
        var management = ENGINE.engine().getManagementService();
        var jobs = management.createJobQuery().activityId(element).list();
        org.assertj.core.api.Assertions.assertThat(jobs).isNotEmpty();
        jobs.forEach(waiting -> management.executeJob(waiting.getId()));
    }

    private void runs(String element) {
        assertThat(review).isWaitingAt(element);
        execute(job(element, review));
    }

    private void does(String element, String group, Object... variables) {
        assertThat(review).isWaitingAt(element);
        assertThat(task(element, review)).hasCandidateGroup(group);
        if (variables.length == 0) {
            complete(task(element, review));
        } else {
            complete(task(element, review), withVariables((String) variables[0], variables[1]));
        }
    }

    @Test
    void theConferenceConcludesAndItsLessonsBind() {
        compiled("programme");
        does("user_ChairConference", "STANDING_MEMBERS@superior", "conclusion", "CONCLUDED");
        does("user_DraftNotice", "OFFICE@superior");
        does("user_SignNotice", "SECRETARY@superior", "signature", "SENT_BACK");
        does("user_DraftNotice", "OFFICE@superior");
        does("user_SignNotice", "SECRETARY@superior", "signature", "SIGNED");
        runs("service_RegisterNotice");
        runs("service_BindLessons");
        verify(STEPS).bindLessons(REVIEW, "1");
        runs("send_Notice");
        assertThat(review).isEnded().hasPassed("end_LessonsBound");
    }

    @Test
    void theConferenceWantsTheReportCompletedFirst() {
        compiled("programme");
        does("user_ChairConference", "STANDING_MEMBERS@superior", "conclusion", "REWORK");
        does("user_CompileReport", "ORGANISATION_BOARD@superior");
        assertThat(review).isWaitingAtExactly("user_ChairConference");
    }

    @Test
    void eachPilotAssessesItself() {
        opened("programme", "pilot-a", "pilot-b");
        org.assertj.core.api.Assertions.assertThat(assessments())
                .extracting(assessment -> ENGINE.engine().getTaskService().getVariable(assessment.getId(), "pilot"))
                .containsExactlyInAnyOrder("pilot-a", "pilot-b");
        assessments().forEach(assessment -> assertThat(assessment)
                .hasCandidateGroup(
                        "COMMITTEE@" + ENGINE.engine().getTaskService().getVariable(assessment.getId(), "pilot")));
    }

    @Test
    void whoStaysSilentIsRecordedAndNoLongerWaitedFor() {
        opened("programme", "pilot-a", "pilot-b");
        complete(assessments().get(0));
        jobs("timer_AssessmentsClosed");
        runs("service_CloseAssessments");
        verify(STEPS).closeAssessments(REVIEW);
        guidanceAndFigures();
    }

    @Test
    void withoutPilotsNobodyIsWaitedFor() {
        opened("programme");
        guidanceAndFigures();
        verify(STEPS, never()).closeAssessments(REVIEW);
    }

    @Test
    void aPilotsOwnDebriefBindsNobody() {
        compiled("unit");
        does("user_HoldDebrief", "WORKING_GROUP@superior");
        runs("service_RecordDebrief");
        runs("service_CloseDebrief");
        verify(STEPS).closeDebrief(REVIEW);
        verify(STEPS, never()).bindLessons(REVIEW, "1");
        assertThat(review).isEnded().hasPassed("end_DebriefHeld");
    }
}
