package vn.daihoi.session.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;
import static org.mockito.Mockito.when;

import java.util.List;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.daihoi.session.SessionVariant;
import vn.daihoi.testing.BareEngine;

class CongressSessionProcessTest {

    private static final String CONGRESS = "plan.unit";
    private static final SessionVariant BASE_COMMITTEE = new SessionVariant(true, true, true, true, true);
    private static final SessionVariant CELL = new SessionVariant(false, false, true, true, false);
    private static final SessionVariant TWO_CONTENTS = new SessionVariant(true, false, false, false, false);
    private static final SessionVariant APPOINTED = new SessionVariant(true, false, false, true, false);

    @RegisterExtension
    static final BareEngine ENGINE = BareEngine.of("congress-session");

    private static final CongressSessionSteps STEPS = ENGINE.mock("congressSessionSteps", CongressSessionSteps.class);

    private ProcessInstance session;

    private void open(String sitting, SessionVariant variant) {
        when(STEPS.open(CONGRESS)).thenReturn(sitting);
        when(STEPS.variant(CONGRESS)).thenReturn(variant);
        when(STEPS.congressElections(CONGRESS)).thenReturn(List.of("plan.unit.committee", "plan.unit.delegates"));
        when(STEPS.firstSessionElections(CONGRESS)).thenReturn(List.of("plan.unit.secretary"));
        session = ENGINE.start(
                CongressSessionProcess.PLAN_ID.of("plan"),
                CongressSessionProcess.SUPERIOR.of("superior"),
                CongressSessionProcess.CONGRESS_ID.of(CONGRESS),
                CongressSessionProcess.UNIT.of("unit"),
                CongressSessionProcess.AUTHORITY_UNIT.of("authority"));
        execute(job("service_OpenSitting", session));
    }

    private void does(String element, String group) {
        assertThat(session).isWaitingAt(element);
        assertThat(task(session)).hasCandidateGroup(group);
        complete(task(session));
    }

    private void attendance(boolean quorum) {
        assertThat(session).isWaitingAt("user_TakeAttendance");
        assertThat(task(session)).hasCandidateGroup("COMMITTEE@unit");
        complete(task(session), withVariables("quorum", quorum));
    }

    private void debate() {
        does("user_DiscussReports", "SECRETARIAT@unit");
        does("user_DigestHigherDrafts", "SECRETARIAT@unit");
    }

    /** Every round of the multi-instance is a job of its own. */
    private void elect(String call, int ballots) {
        assertThat(session).isWaitingAt(call + "#multiInstanceBody");
        runJobs();
        var called = ENGINE.engine()
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .activityId(call);
        org.assertj.core.api.Assertions.assertThat(called.list())
                .hasSize(ballots)
                .allSatisfy(activity -> org.assertj.core.api.Assertions.assertThat(activity.getEndTime())
                        .isNotNull());
    }

    private void runJobs() {
        List<Job> due;
        while (!(due = ENGINE.engine().getManagementService().createJobQuery().messages().active().list().stream()
                        .filter(job -> !isRecord(job))
                        .toList())
                .isEmpty()) {
            due.forEach(job -> ENGINE.engine().getManagementService().executeJob(job.getId()));
        }
    }

    private static boolean isRecord(Job job) {
        return ENGINE.engine()
                        .getManagementService()
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .activityIdIn("service_RecordMinutes")
                        .count()
                > 0;
    }

    private void ends() {
        execute(job("service_RecordMinutes", session));
        assertThat(session).hasPassed("end_SessionClosed").isEnded();
    }

    @Test
    void aBaseCommitteeHoldsItsWholeCongress() {
        open("CONGRESS", BASE_COMMITTEE);
        attendance(true);
        does("user_HoldPreparatory", "PRESIDIUM@unit");
        does("user_VerifyCredentials", "CREDENTIALS_BOARD@unit");
        debate();
        elect("call_CongressElections", 2);
        does("user_PassResolution", "PRESIDIUM@unit");
        does("user_CloseCongress", "PRESIDIUM@unit");
        does("user_ConfirmHolders", "ORGANISATION_BOARD@authority");
        does("user_OpenFirstSession", "COMMITTEE@unit");
        elect("call_FirstSessionElections", 1);
        ends();
        assertThat(session).hasNotPassed("user_OpenFormalities", "user_ReportAttendance", "user_Reconvene");
    }

    @Test
    void aCellOpensFormallyAndHasNoFirstSession() {
        open("CONGRESS", CELL);
        attendance(true);
        does("user_OpenFormalities", "PRESIDIUM@unit");
        does("user_ReportAttendance", "COMMITTEE@unit");
        debate();
        elect("call_CongressElections", 2);
        does("user_PassResolution", "PRESIDIUM@unit");
        does("user_CloseCongress", "PRESIDIUM@unit");
        does("user_ConfirmHolders", "ORGANISATION_BOARD@authority");
        ends();
        assertThat(session).hasNotPassed("user_HoldPreparatory", "user_VerifyCredentials", "user_OpenFirstSession");
    }

    @Test
    void withTwoContentsNobodyIsElected() {
        open("CONGRESS", TWO_CONTENTS);
        attendance(true);
        does("user_HoldPreparatory", "PRESIDIUM@unit");
        does("user_ReportAttendance", "COMMITTEE@unit");
        debate();
        does("user_PassResolution", "PRESIDIUM@unit");
        does("user_CloseCongress", "PRESIDIUM@unit");
        ends();
        assertThat(session).hasNotPassed("call_CongressElections", "user_ConfirmHolders");
    }

    @Test
    void anAppointedCommitteeTakesOver() {
        open("CONGRESS", APPOINTED);
        attendance(true);
        does("user_HoldPreparatory", "PRESIDIUM@unit");
        does("user_ReportAttendance", "COMMITTEE@unit");
        debate();
        does("user_PassResolution", "PRESIDIUM@unit");
        does("user_CloseCongress", "PRESIDIUM@unit");
        does("user_ConfirmHolders", "ORGANISATION_BOARD@authority");
        ends();
    }

    @Test
    void isAdjournedAndReconvenedWhenTooFewCome() {
        open("CONGRESS", CELL);
        when(STEPS.reconvenedAt(CONGRESS)).thenReturn("2030-01-10T08:00:00");
        attendance(false);
        does("user_Reconvene", "COMMITTEE@unit");
        assertThat(session).isWaitingAt("timer_Reconvened");
        org.assertj.core.api.Assertions.assertThat(
                        job("timer_Reconvened", session).getDuedate())
                .isEqualTo("2030-01-10T08:00:00");
        execute(job("timer_Reconvened", session));
        attendance(true);
        assertThat(session).isWaitingAt("user_OpenFormalities");
    }

    @Test
    void annulledPostsAreVotedOnAgainAndNothingElse() {
        open("REVOTE", new SessionVariant(false, false, true, false, false));
        attendance(true);
        elect("call_CongressElections", 2);
        does("user_CloseCongress", "PRESIDIUM@unit");
        ends();
        assertThat(session)
                .hasNotPassed(
                        "user_OpenFormalities", "user_DiscussReports", "user_PassResolution", "user_HoldPreparatory");
    }

    @Test
    void onlyTheFirstSessionVotesAgain() {
        open("FIRST_SESSION", new SessionVariant(false, false, false, false, true));
        does("user_OpenFirstSession", "COMMITTEE@unit");
        elect("call_FirstSessionElections", 1);
        ends();
        assertThat(session).hasNotPassed("user_TakeAttendance", "user_CloseCongress");
    }
}
