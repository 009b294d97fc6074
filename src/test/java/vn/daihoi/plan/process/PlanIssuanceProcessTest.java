package vn.daihoi.plan.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.daihoi.testing.BareEngine;
import vn.daihoi.workflow.ProcessVariable;

class PlanIssuanceProcessTest {

    private static final String BOARD = "ORGANISATION_BOARD@superior";

    @RegisterExtension
    static final BareEngine ENGINE = BareEngine.of("plan-issuance");

    private static final PlanIssuanceSteps STEPS = ENGINE.mock("planIssuanceSteps", PlanIssuanceSteps.class);

    private ProcessInstance issuance;

    private void drafted() {
        issuance = ENGINE.start(
                ProcessVariable.text("planId").of("plan"),
                ProcessVariable.text("superior").of("superior"));
        does("user_DraftPlan", BOARD);
    }

    private void commented() {
        when(STEPS.check("plan")).thenReturn("CLEAN");
        drafted();
        runs("service_CheckPlan");
        comments();
        does("user_CommentOnFunds", "FINANCE_OFFICE@superior");
        joined();
    }

    private void comments() {
        does("user_CommentOnForm", "OFFICE@superior");
        does("user_CommentOnContent", "PROPAGANDA_BOARD@superior");
    }

    private void joined() {
        ENGINE.engine()
                .getManagementService()
                .createJobQuery()
                .activityId("gate_CommentsClosed")
                .list()
                .forEach(job -> ENGINE.engine().getManagementService().executeJob(job.getId()));
        assertThat(issuance).isWaitingAtExactly("user_ConsultStandingMembers");
    }

    private void viewed(String view) {
        does("user_ConsultStandingMembers", "STANDING_MEMBERS@superior", "standingView", view);
    }

    private void decided(String outcome) {
        ENGINE.whenCalled("collegial-decision", Map.of("outcome", outcome));
        viewed("FORWARD");
    }

    private void issued() {
        runs("service_RegisterPlan");
        when(STEPS.issue("plan", "1")).thenReturn(true);
        runs("service_IssuePlan");
        verify(STEPS).issue("plan", "1");
        runs("send_Plan");
    }

    private void workingGroup(String outcome) {
        ENGINE.whenCalled("collegial-decision", Map.of("outcome", outcome));
        does("user_ProposeWorkingGroup", BOARD);
    }

    private void appointed() {
        runs("service_RegisterWorkingGroup");
        runs("service_AppointWorkingGroup");
        verify(STEPS).appointWorkingGroup("plan", "1");
        runs("send_WorkingGroup");
        assertThat(issuance).isEnded().hasPassed("end_PlanIssued").variables().containsEntry("planIssued", true);
    }

    private void runs(String element) {
        assertThat(issuance).isWaitingAt(element);
        execute(job(element, issuance));
    }

    private void does(String element, String group, Object... variables) {
        assertThat(issuance).isWaitingAt(element);
        assertThat(task(element, issuance)).hasCandidateGroup(group);
        if (variables.length == 0) {
            complete(task(element, issuance));
        } else {
            complete(task(element, issuance), withVariables((String) variables[0], variables[1]));
        }
    }

    @Test
    void anApprovedPlanIsSignedNumberedIssuedAndGetsItsWorkingGroup() {
        commented();
        decided("APPROVED");
        does("user_SignPlan", "SECRETARY@superior", "signature", "SIGNED");
        issued();
        workingGroup("APPROVED");
        appointed();
    }

    @Test
    void errorsAndOpenWarningsBringItBackToTheDraft() {
        when(STEPS.check("plan")).thenReturn("MEND", "ACKNOWLEDGE", "CLEAN");
        drafted();
        runs("service_CheckPlan");
        does("user_DraftPlan", BOARD);
        runs("service_CheckPlan");
        does("user_DraftPlan", BOARD);
        runs("service_CheckPlan");
        assertThat(issuance).isWaitingAtExactly("user_CommentOnForm", "user_CommentOnContent", "user_CommentOnFunds");
    }

    @Test
    void withoutAFinanceOfficeThatIsRecordedAndNobodyIsAsked() {
        Mocks.register("roles", new NoFinanceOffice());
        when(STEPS.check("plan")).thenReturn("CLEAN");
        drafted();
        runs("service_CheckPlan");
        comments();
        runs("service_RecordNoFinanceOffice");
        joined();
    }

    @Test
    void theStandingMembersReturnIt() {
        commented();
        viewed("RETURN");
        does("user_DraftPlan", BOARD);
        assertThat(issuance).isWaitingAt("service_CheckPlan");
    }

    @Test
    void theStandingMembersDropIt() {
        commented();
        viewed("DROP");
        runs("service_RecordDropped");
        when(STEPS.drop("plan")).thenReturn(false);
        runs("service_DropPlan");
        verify(STEPS).drop("plan");
        assertThat(issuance).isEnded().hasPassed("end_PlanDropped").variables().containsEntry("planIssued", false);
    }

    @Test
    void approvedWithAmendmentsItIsCompletedAndCheckedBeforeItIsSigned() {
        commented();
        decided("APPROVED_WITH_AMENDMENTS");
        when(STEPS.check("plan")).thenReturn("MEND", "CLEAN");
        does("user_FinalisePlan", BOARD);
        runs("service_CheckFinalPlan");
        does("user_FinalisePlan", BOARD);
        runs("service_CheckFinalPlan");
        assertThat(issuance).isWaitingAtExactly("user_SignPlan");
    }

    @Test
    void theSecretarySendsItBack() {
        commented();
        decided("APPROVED");
        does("user_SignPlan", "SECRETARY@superior", "signature", "SENT_BACK");
        assertThat(issuance).isWaitingAtExactly("user_FinalisePlan");
    }

    @Test
    void returnedItIsDraftedAnew() {
        commented();
        decided("RETURNED");
        assertThat(issuance).isWaitingAtExactly("user_DraftPlan");
    }

    @Test
    void notDecidedItIsPutAgain() {
        commented();
        decided("NOT_DECIDED");
        decided("APPROVED");
        assertThat(issuance).isWaitingAtExactly("user_SignPlan");
    }

    @Test
    void theWorkingGroupIsProposedUntilItIsApprovedAsItIsOrWithAmendments() {
        commented();
        decided("APPROVED");
        does("user_SignPlan", "SECRETARY@superior", "signature", "SIGNED");
        issued();
        workingGroup("RETURNED");
        workingGroup("NOT_DECIDED");
        workingGroup("APPROVED_WITH_AMENDMENTS");
        does("user_FinaliseWorkingGroup", BOARD);
        appointed();
    }

    /** As the roles that the other stories meet, but without a finance office. */
    public static final class NoFinanceOffice {

        public String at(String role, String organisation) {
            return role + "@" + organisation;
        }

        public boolean exists(String role, String organisation) {
            return false;
        }
    }
}
