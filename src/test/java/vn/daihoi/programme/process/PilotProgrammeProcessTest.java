package vn.daihoi.programme.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.daihoi.testing.BareEngine;
import vn.daihoi.workflow.ProcessVariable;

class PilotProgrammeProcessTest {

    private static final String BOARD = "ORGANISATION_BOARD@superior";
    private static final String LATER = "2100-01-01";

    @RegisterExtension
    static final BareEngine ENGINE = BareEngine.of("pilot-programme");

    private static final PilotProgrammeSteps STEPS = ENGINE.mock("pilotProgrammeSteps", PilotProgrammeSteps.class);

    private ProcessInstance programme;

    private void issued(boolean planIssued) {
        ENGINE.whenCalled("plan-issuance", Map.of("planIssued", planIssued));
        programme = ENGINE.start(
                ProcessVariable.text("planId").of("plan"),
                ProcessVariable.text("superior").of("superior"));
    }

    private void opened(String closed) {
        issued(true);
        when(STEPS.openNextPilots("plan")).thenReturn(true, false);
        runs("service_OpenPilots");
        runs("service_OpenPilots");
        verify(STEPS, times(2)).openNextPilots("plan");
        when(STEPS.pilotsClosed("plan")).thenReturn(closed);
        runs("service_LookForClosedPilots");
    }

    private void reviewed() {
        when(STEPS.reviewDue("plan")).thenReturn(LATER);
        opened("ALL");
        runs("service_SetReviewDay");
        does("user_ConveneReview", "STANDING_MEMBERS@superior", "reviewDay", LATER);
        runs("send_ReviewConvened");
    }

    private void decided(String outcome) {
        when(STEPS.rollOutPlanned("plan")).thenReturn(true);
        runs("service_LookForRollOut");
        proposed(outcome);
    }

    private void proposed(String outcome) {
        ENGINE.whenCalled("collegial-decision", Map.of("outcome", outcome));
        does("user_ProposeRollOut", BOARD);
    }

    private void rolledOut() {
        runs("service_RegisterRollOut");
        runs("send_RollOut");
        when(STEPS.openNextUnits("plan")).thenReturn("MORE", "LATER_WAVE", "DONE");
        when(STEPS.nextWaveOpens("plan")).thenReturn(LATER);
        runs("service_OpenRollOut");
        runs("service_OpenRollOut");
        runs("timer_NextWave");
        runs("service_OpenRollOut");
        verify(STEPS, times(3)).openNextUnits("plan");
    }

    private void looked(boolean allClosed) {
        when(STEPS.allClosed("plan")).thenReturn(allClosed);
        when(STEPS.reportDay("plan")).thenReturn(LATER);
        runs("service_LookForOpenCongresses");
    }

    private void reported() {
        does("user_WriteReport", BOARD);
        does("user_SignReport", "SECRETARY@superior", "signature", "SENT_BACK");
        does("user_WriteReport", BOARD);
        does("user_SignReport", "SECRETARY@superior", "signature", "SIGNED");
        runs("service_RegisterReport");
        runs("send_Report");
        runs("service_CloseProgramme");
        verify(STEPS).close("plan");
        assertThat(programme).isEnded().hasPassed("end_ProgrammeClosed");
    }

    private void told(String message) {
        ENGINE.engine()
                .getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceId(programme.getId())
                .correlateAll();
    }

    private void runs(String element) {
        assertThat(programme).isWaitingAt(element);
        execute(job(element, programme));
    }

    private void does(String element, String group, Object... variables) {
        assertThat(programme).isWaitingAt(element);
        assertThat(task(element, programme)).hasCandidateGroup(group);
        if (variables.length == 0) {
            complete(task(element, programme));
        } else {
            complete(task(element, programme), withVariables((String) variables[0], variables[1]));
        }
    }

    @Test
    void fromTheIssuedPlanOverTheConferenceAndTheRollOutToTheReport() {
        reviewed();
        decided("APPROVED");
        rolledOut();
        looked(true);
        reported();
    }

    @Test
    void aPlanThatIsDroppedEndsTheProgramme() {
        issued(false);
        assertThat(programme).isEnded().hasPassed("end_PlanDropped");
    }

    @Test
    void theFirstClosedPilotOffersTheConference() {
        opened("NONE");
        assertThat(programme).isWaitingAtExactly("catch_FirstPilotClosed");
        told("programme.firstPilotClosed");
        does("user_OfferReview", "STANDING_MEMBERS@superior", "convene", "NOW");
        assertThat(programme).isWaitingAtExactly("send_ReviewConvened");
    }

    @Test
    void theConferenceMayWaitForAllPilots() {
        opened("SOME");
        does("user_OfferReview", "STANDING_MEMBERS@superior", "convene", "WAIT");
        assertThat(programme).isWaitingAtExactly("catch_AllPilotsClosed");
        told("programme.allPilotsClosed");
        assertThat(programme).isWaitingAtExactly("service_SetReviewDay");
    }

    @Test
    void theOfferFallsAwayWhenAllPilotsHaveClosed() {
        opened("SOME");
        assertThat(programme).isWaitingAtExactly("user_OfferReview");
        told("programme.allPilotsClosed");
        assertThat(programme).isWaitingAtExactly("service_SetReviewDay");
    }

    @Test
    void withoutUnitsThatFollowTheProgrammeWaitsForItsPilots() {
        reviewed();
        when(STEPS.rollOutPlanned("plan")).thenReturn(false);
        runs("service_LookForRollOut");
        looked(false);
        assertThat(programme).isWaitingAtExactly("receive_AllClosed");
        told("programme.allClosed");
        reported();
    }

    @Test
    void theRollOutIsProposedUntilItIsApproved() {
        reviewed();
        decided("RETURNED");
        proposed("NOT_DECIDED");
        proposed("APPROVED_WITH_AMENDMENTS");
        does("user_FinaliseRollOut", BOARD);
        rolledOut();
        assertThat(programme).isWaitingAtExactly("service_LookForOpenCongresses");
    }

    @Test
    void anInterimReportGoesUpWhileCongressesAreOpen() {
        reviewed();
        when(STEPS.rollOutPlanned("plan")).thenReturn(false);
        runs("service_LookForRollOut");
        looked(false);
        execute(job("timer_ReportDue", programme));
        does("user_InterimReport", BOARD);
        runs("service_RegisterInterimReport");
        runs("send_InterimReport");
        assertThat(programme).isWaitingAtExactly("receive_AllClosed").hasPassed("end_InterimReported");
    }

    @Test
    void aStoppedProgrammeCancelsWhatWasNotHeldAndTellsEverybody() {
        opened("NONE");
        told("programme.cancelled");
        when(STEPS.cancelNext("plan")).thenReturn(true, false);
        runs("service_CancelCongresses");
        runs("service_CancelCongresses");
        verify(STEPS, times(2)).cancelNext("plan");
        runs("service_RecordCancelled");
        runs("send_Cancelled");
        assertThat(programme).isEnded().hasPassed("end_ProgrammeCancelled");
    }
}
