package vn.daihoi.personnel.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.daihoi.congress.process.UnitCongressSteps;
import vn.daihoi.personnel.process.PersonnelApprovalProcess.Variables;
import vn.daihoi.testing.BareEngine;

class PersonnelApprovalProcessTest {

    private static final String SCHEME = "plan.unit.scheme";
    private static final String KEEPER = "PERSONNEL_SUBCOMMITTEE@unit";
    private static final String COMMITTEE = "COMMITTEE@unit";
    private static final String STANDING = "STANDING_COMMITTEE@unit";
    private static final String AUTHORITY = "STANDING_COMMITTEE@superior";

    @RegisterExtension
    static final BareEngine ENGINE = BareEngine.of(PersonnelApprovalProcess.KEY);

    private static final PersonnelApprovalSteps STEPS =
            ENGINE.mock("personnelApprovalSteps", PersonnelApprovalSteps.class);
    private static final UnitCongressSteps CONGRESS = ENGINE.mock("unitCongressSteps", UnitCongressSteps.class);

    private ProcessInstance approval;

    private void start(String procedure, boolean priorOpinion) {
        when(STEPS.open("plan.unit")).thenReturn(SCHEME);
        when(STEPS.procedure(SCHEME)).thenReturn(procedure);
        when(STEPS.keeper(SCHEME)).thenReturn(KEEPER);
        when(STEPS.entryStep(SCHEME)).thenReturn(1);
        when(STEPS.register(SCHEME)).thenReturn("TB/HU");
        when(CONGRESS.approvers("plan.unit")).thenReturn(List.of(AUTHORITY));
        approval = ENGINE.start(
                Variables.PLAN_ID.of("plan"),
                Variables.SUPERIOR.of("superior"),
                Variables.CONGRESS_ID.of("plan.unit"),
                Variables.UNIT.of("unit"),
                Variables.AUTHORITY.of(AUTHORITY),
                Variables.AUTHORITY_UNIT.of("superior"),
                Variables.PRIOR_OPINION.of(priorOpinion));
        run("service_OpenScheme");
        run("service_ReadProcedure");
    }

    private void act(String element, String group, Map<String, Object> answers) {
        BpmnAwareTests.assertThat(approval).isWaitingAt(element);
        BpmnAwareTests.assertThat(task(element, approval)).hasCandidateGroup(group);
        complete(task(element, approval), answers);
    }

    private void act(String element, String group) {
        act(element, group, Map.of());
    }

    private void run(String element) {
        execute(job(element, approval));
    }

    private void prepare(String procedure, boolean priorOpinion) {
        start(procedure, priorOpinion);
        act("user_ReviewPlanning", KEEPER);
        agreeStructure();
    }

    private void agreeStructure() {
        act("user_ProposeStructure", COMMITTEE);
        act("user_AgreeStructure", AUTHORITY, withVariables("structureAgreed", "AGREED"));
    }

    private void openRound(String round) {
        when(STEPS.openRound(SCHEME)).thenReturn(round);
        run("service_OpenRound");
    }

    private void openRoundAt(String round, int step) {
        when(STEPS.entryStep(SCHEME)).thenReturn(step);
        openRound(round);
        when(STEPS.entryStep(SCHEME)).thenReturn(1);
    }

    private void steps(int from, int to) {
        for (int step = from; step <= to; step++) {
            step(step);
        }
    }

    private void step(int step) {
        switch (step) {
            case 1 -> act("user_ReviewPersons", STANDING);
            case 2 -> act("user_AskKeyCadres", KEEPER, withVariables("keyCadresQuorum", true));
            case 3 -> act("user_IntroduceByCommittee", COMMITTEE);
            case 4 -> act("user_ListByStandingCommittee", STANDING);
            default -> conclude(false);
        }
    }

    private void conclude(boolean disagreement) {
        act("user_ConcludeByCommittee", COMMITTEE, withVariables("disagreement", disagreement));
    }

    private void twoRounds() {
        openRound("REELECTION");
        steps(1, 5);
        openRound("FIRST_TIME");
        steps(1, 5);
        openRound("DONE");
    }

    private void check(String verdict) {
        when(STEPS.checkEligibility(SCHEME)).thenReturn(verdict);
        run("service_CheckEligibility");
    }

    private void cellMeeting() {
        act("user_ProposeInCell", COMMITTEE);
        act("user_HoldCellMeeting", COMMITTEE);
    }

    private void submit() {
        act("user_CompleteFiles", KEEPER);
    }

    private void vetted(String backTo) {
        act("user_VetScheme", "ORGANISATION_BOARD@superior");
        act("user_VetList", "WORKING_GROUP@superior");
        act("user_VetStandards", "INSPECTION_COMMISSION@superior");
        ENGINE.engine().getManagementService().createJobQuery().messages().list().stream()
                .filter(job -> activity(job).equals("gate_VetJoin"))
                .map(Job::getId)
                .forEach(ENGINE.engine().getManagementService()::executeJob);
        touched(backTo);
    }

    private void touched(String backTo) {
        when(STEPS.stepTouched(SCHEME)).thenReturn(backTo);
        run("service_FindStepTouched");
    }

    private void forward() {
        act("user_GivePriorOpinion", "STANDING_MEMBERS@superior", withVariables("forwarded", "FORWARD"));
    }

    private void complaints(boolean open) {
        when(STEPS.complaintsOpen("plan.unit")).thenReturn(open);
        run("service_CheckComplaints");
    }

    private void decide(String... outcomes) {
        var answers = new Map[outcomes.length];
        for (int i = 0; i < outcomes.length; i++) {
            answers[i] = Map.of("outcome", outcomes[i]);
        }
        ENGINE.whenCalled("collegial-decision", answers);
        for (int i = 0; i < outcomes.length; i++) {
            execute(asyncCall());
        }
        assertThat(asyncCall()).isNull();
    }

    private Job asyncCall() {
        return ENGINE.engine().getManagementService().createJobQuery().messages().list().stream()
                .filter(job -> activity(job).startsWith("call_Decision"))
                .findFirst()
                .orElse(null);
    }

    private static String activity(Job job) {
        return ENGINE.engine()
                .getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    private void approved() {
        verify(STEPS, never()).approve(SCHEME);
        run("service_CloseScheme");
        verify(STEPS).approve(SCHEME);
        run("service_RecordApproval");
        run("send_Approval");
        BpmnAwareTests.assertThat(approval).hasPassed("end_Approved").isEnded();
    }

    private void toTheDecision(String procedure) {
        prepare(procedure, true);
        cellMeeting();
        check("CLEAR");
        submit();
        vetted("NONE");
        forward();
        complaints(false);
    }

    @Test
    void fiveStepsInTwoRounds() {
        prepare("FIVE_STEPS", true);
        twoRounds();
        check("CLEAR");
        submit();
        vetted("NONE");
        forward();
        complaints(false);
        decide("APPROVED");
        approved();
        BpmnAwareTests.assertThat(approval).hasNotPassed("user_ProposeInCell", "user_BuildAppointmentPlan");
    }

    @Test
    void aCellTakesTheShortForm() {
        prepare("SHORT", false);
        cellMeeting();
        check("CLEAR");
        submit();
        vetted("NONE");
        complaints(false);
        decide("APPROVED");
        approved();
        BpmnAwareTests.assertThat(approval).hasNotPassed("user_GivePriorOpinion", "service_OpenRound");
    }

    @Test
    void appointedUnitsTakeThreeSteps() {
        start("APPOINTMENT", true);
        act("user_BuildAppointmentPlan", COMMITTEE);
        check("CLEAR");
        submit();
        vetted("APPOINTMENT");
        act("user_BuildAppointmentPlan", COMMITTEE);
        check("CLEAR");
        submit();
        vetted("NONE");
        forward();
        complaints(false);
        decide("APPROVED");
        approved();
        BpmnAwareTests.assertThat(approval).hasNotPassed("user_ReviewPlanning");
    }

    @Test
    void theStructureIsProposedAgainUntilAgreed() {
        start("SHORT", true);
        act("user_ReviewPlanning", KEEPER);
        act("user_ProposeStructure", COMMITTEE);
        act("user_AgreeStructure", AUTHORITY, withVariables("structureAgreed", "RETURNED"));
        agreeStructure();
        BpmnAwareTests.assertThat(approval).isWaitingAt("user_ProposeInCell");
    }

    @Test
    void keyCadresMeetAgainWithoutTheirQuorum() {
        prepare("FIVE_STEPS", true);
        openRound("REELECTION");
        step(1);
        act("user_AskKeyCadres", KEEPER, withVariables("keyCadresQuorum", false));
        steps(2, 3);
        BpmnAwareTests.assertThat(approval).isWaitingAt("user_ListByStandingCommittee");
    }

    @Test
    void aDisagreementGoesToTheAuthorityAndWaits() {
        prepare("FIVE_STEPS", true);
        openRound("REELECTION");
        steps(1, 4);
        conclude(true);
        act("user_ReportDisagreement", STANDING);
        act("user_AnswerDisagreement", AUTHORITY, withVariables("disagreementAnswer", "REPEAT"));
        step(4);
        conclude(true);
        act("user_ReportDisagreement", STANDING);
        act("user_AnswerDisagreement", AUTHORITY, withVariables("disagreementAnswer", "SETTLED"));
        openRound("DONE");
        check("CLEAR");
        BpmnAwareTests.assertThat(approval).isWaitingAt("user_CompleteFiles");
    }

    @Test
    void aMissedTargetIsExplained() {
        prepare("SHORT", true);
        cellMeeting();
        check("EXPLAIN");
        act("user_ExplainStructure", KEEPER);
        submit();
        BpmnAwareTests.assertThat(approval)
                .isWaitingAt("user_VetScheme", "user_VetList", "user_VetStandards")
                .hasNotPassed("user_ResolveBlocked");
    }

    @Test
    void aBlockedPersonIsResolvedAndCheckedAgain() {
        prepare("SHORT", true);
        cellMeeting();
        check("BLOCKED");
        act("user_ResolveBlocked", KEEPER);
        check("CLEAR");
        submit();
        verify(STEPS, times(2)).checkEligibility(SCHEME);
        BpmnAwareTests.assertThat(approval).hasNotPassed("user_ExplainStructure");
    }

    @Test
    void pointsSendTheSchemeBackToTheStepTheyTouch() {
        prepare("FIVE_STEPS", true);
        twoRounds();
        check("CLEAR");
        submit();
        vetted("FILES");
        submit();
        vetted("REVIEW");
        act("user_ReviewPlanning", KEEPER);
        agreeStructure();
        openRound("DONE");
        check("CLEAR");
        submit();
        vetted("STRUCTURE");
        agreeStructure();
        openRound("DONE");
        check("CLEAR");
        submit();
        vetted("STEPS");
        openRoundAt("FIRST_TIME", 3);
        steps(3, 5);
        openRound("DONE");
        check("CLEAR");
        BpmnAwareTests.assertThat(approval).isWaitingAt("user_CompleteFiles");
    }

    @Test
    void aRoundGoesOnAtTheStepThatWasTouched() {
        prepare("FIVE_STEPS", true);
        for (int step = 1; step <= 5; step++) {
            openRoundAt("REELECTION", step);
            steps(step, 5);
        }
        openRound("DONE");
        check("CLEAR");
        BpmnAwareTests.assertThat(approval).isWaitingAt("user_CompleteFiles");
    }

    @Test
    void theStandingMembersSendItBackWithPoints() {
        prepare("SHORT", true);
        cellMeeting();
        check("CLEAR");
        submit();
        vetted("NONE");
        act("user_GivePriorOpinion", "STANDING_MEMBERS@superior", withVariables("forwarded", "RETURN"));
        touched("STEPS");
        cellMeeting();
        check("CLEAR");
        BpmnAwareTests.assertThat(approval).isWaitingAt("user_CompleteFiles");
    }

    @Test
    void anOpenComplaintBlocksTheDecision() {
        prepare("SHORT", true);
        cellMeeting();
        check("CLEAR");
        submit();
        vetted("NONE");
        forward();
        complaints(true);
        assertThat(asyncCall()).isNull();
        BpmnAwareTests.assertThat(approval).isWaitingAt("catch_ComplaintsSettled");
        ENGINE.engine()
                .getRuntimeService()
                .createMessageCorrelation("oversight.complaintsSettled")
                .processInstanceBusinessKey("case-1")
                .correlateAll();
        complaints(true);
        BpmnAwareTests.assertThat(approval).isWaitingAt("catch_ComplaintsSettled");
        ENGINE.engine()
                .getRuntimeService()
                .createMessageCorrelation("oversight.complaintsSettled")
                .processInstanceBusinessKey("case-1")
                .correlateAll();
        complaints(false);
        decide("APPROVED");
        approved();
    }

    @Test
    void amendmentsAreWorkedInBeforeTheListIsFinal() {
        toTheDecision("SHORT");
        decide("APPROVED_WITH_AMENDMENTS");
        act("user_AmendScheme", KEEPER);
        approved();
    }

    @Test
    void aReturnIsTakenUpByTheKeeper() {
        toTheDecision("SHORT");
        decide("RETURNED");
        act("user_TakeUpDecision", KEEPER, withVariables("backTo", "FILES"));
        submit();
        vetted("NONE");
        forward();
        complaints(false);
        decide("APPROVED");
        approved();
    }

    @Test
    void whatWasNotDecidedGoesTheSameWayAgain() {
        toTheDecision("SHORT");
        decide("NOT_DECIDED");
        act("user_TakeUpDecision", KEEPER, withVariables("backTo", "NONE"));
        forward();
        complaints(false);
        decide("APPROVED");
        approved();
    }

    @Test
    void everyApproverDecidesInTurnUntilOneReturns() {
        prepare("SHORT", true);
        when(CONGRESS.approvers("plan.unit")).thenReturn(List.of("STANDING_COMMITTEE@parent", AUTHORITY));
        cellMeeting();
        check("CLEAR");
        submit();
        vetted("NONE");
        forward();
        complaints(false);
        decide("APPROVED", "RETURNED");
        assertThat(calls()).isEqualTo(2);
        act("user_TakeUpDecision", KEEPER, withVariables("backTo", "NONE"));
        forward();
        complaints(false);
        decide("RETURNED");
        assertThat(calls()).isEqualTo(3);
    }

    private static long calls() {
        return ENGINE.engine()
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey("collegial-decision")
                .count();
    }
}
