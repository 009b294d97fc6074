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

class PlanAmendmentProcessTest {

    private static final String AMENDMENT = "plan.amendment-1";

    @RegisterExtension
    static final BareEngine ENGINE = BareEngine.of("plan-amendment");

    private static final PlanAmendmentSteps STEPS = ENGINE.mock("planAmendmentSteps", PlanAmendmentSteps.class);

    private ProcessInstance amendment;

    private void drafted() {
        when(STEPS.open("plan")).thenReturn(AMENDMENT);
        amendment = ENGINE.start(
                ProcessVariable.text("planId").of("plan"),
                ProcessVariable.text("superior").of("superior"));
        runs("service_OpenAmendment");
        does("user_DraftAmendment", "ORGANISATION_BOARD@superior");
    }

    private void previewed() {
        when(STEPS.check(AMENDMENT)).thenReturn("CLEAN");
        drafted();
        runs("service_CheckAmendment");
        runs("service_PreviewAmendment");
    }

    private void runs(String element) {
        assertThat(amendment).isWaitingAt(element);
        execute(job(element, amendment));
    }

    private void does(String element, String group, Object... variables) {
        assertThat(amendment).isWaitingAt(element);
        assertThat(task(amendment)).hasCandidateGroup(group);
        if (variables.length == 0) {
            complete(task(amendment));
        } else {
            complete(task(amendment), withVariables((String) variables[0], variables[1]));
        }
    }

    private void decided(String outcome) {
        ENGINE.whenCalled("collegial-decision", Map.of("outcome", outcome));
        does("user_ConfirmPreview", "ORGANISATION_BOARD@superior", "previewView", "FORWARD");
    }

    private void signed(String signature) {
        does("user_SignAmendment", "SECRETARY@superior", "signature", signature);
    }

    private void applied() {
        runs("service_RegisterAmendment");
        runs("service_ApplyToPlan");
        verify(STEPS).applyToPlan(AMENDMENT, "1");
        when(STEPS.rebaseNext(AMENDMENT)).thenReturn(true, false);
        runs("service_RebaseNext");
        runs("service_RebaseNext");
        verify(STEPS, times(2)).rebaseNext(AMENDMENT);
        runs("send_Amendment");
        assertThat(amendment).isEnded().hasPassed("end_Amended");
    }

    @Test
    void anApprovedAmendmentIsSignedAppliedAndReachesOneCongressAfterTheOther() {
        previewed();
        decided("APPROVED");
        signed("SIGNED");
        applied();
    }

    @Test
    void errorsAndOpenWarningsBringItBackToTheDraft() {
        when(STEPS.check(AMENDMENT)).thenReturn("MEND", "ACKNOWLEDGE", "CLEAN");
        drafted();
        runs("service_CheckAmendment");
        does("user_DraftAmendment", "ORGANISATION_BOARD@superior");
        runs("service_CheckAmendment");
        does("user_DraftAmendment", "ORGANISATION_BOARD@superior");
        runs("service_CheckAmendment");
        assertThat(amendment).isWaitingAt("service_PreviewAmendment");
    }

    @Test
    void whoSeesThePreviewMayWantItChanged() {
        previewed();
        does("user_ConfirmPreview", "ORGANISATION_BOARD@superior", "previewView", "CHANGE");
        assertThat(amendment).isWaitingAt("user_DraftAmendment");
    }

    @Test
    void whoSeesThePreviewMayGiveItUp() {
        previewed();
        does("user_ConfirmPreview", "ORGANISATION_BOARD@superior", "previewView", "DROP");
        runs("service_RecordAmendmentDropped");
        runs("service_DropAmendment");
        verify(STEPS).drop(AMENDMENT);
        assertThat(amendment).isEnded().hasPassed("end_AmendmentDropped");
    }

    @Test
    void approvedWithAmendmentsItIsCompletedBeforeItIsSigned() {
        previewed();
        decided("APPROVED_WITH_AMENDMENTS");
        does("user_FinaliseAmendment", "ORGANISATION_BOARD@superior");
        signed("SENT_BACK");
        does("user_FinaliseAmendment", "ORGANISATION_BOARD@superior");
        signed("SIGNED");
        applied();
    }

    @Test
    void returnedItIsDraftedAnew() {
        previewed();
        decided("RETURNED");
        assertThat(amendment).isWaitingAt("user_DraftAmendment");
    }

    @Test
    void notDecidedItWaitsToBePutAgain() {
        previewed();
        decided("NOT_DECIDED");
        decided("APPROVED");
        assertThat(amendment).isWaitingAt("user_SignAmendment");
    }
}
