package vn.daihoi.document.process;

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
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.daihoi.congress.process.UnitCongressSteps;
import vn.daihoi.document.process.DocumentVettingProcess.Variables;
import vn.daihoi.testing.BareEngine;

class DocumentVettingProcessTest {

    private static final String DOCUMENT = "plan.unit.political-report";
    private static final String OWNER = "DOCUMENTS_SUBCOMMITTEE@unit";
    private static final String GROUP = "WORKING_GROUP@superior";
    private static final String BOARD = "PROPAGANDA_BOARD@superior";

    @RegisterExtension
    static final BareEngine ENGINE = BareEngine.of(DocumentVettingProcess.KEY);

    private static final DocumentVettingSteps STEPS = ENGINE.mock("documentVettingSteps", DocumentVettingSteps.class);
    private static final UnitCongressSteps CONGRESS = ENGINE.mock("unitCongressSteps", UnitCongressSteps.class);

    private ProcessInstance vetting;

    private void start(String path, boolean priorOpinion) {
        when(STEPS.open(DOCUMENT)).thenReturn(path);
        when(STEPS.owner(DOCUMENT)).thenReturn(OWNER);
        when(STEPS.register(DOCUMENT)).thenReturn("BC/ĐU");
        when(STEPS.asked(DOCUMENT)).thenReturn(List.of("front", "cell"));
        when(STEPS.noticeRegister(DOCUMENT)).thenReturn("TB/HU");
        when(STEPS.consultationCloses(DOCUMENT)).thenReturn("2099-01-20");
        when(STEPS.consultationEnd(DOCUMENT)).thenReturn("2099-01-21T00:00:00");
        when(CONGRESS.approvers("plan.unit")).thenReturn(List.of("STANDING_COMMITTEE@superior"));
        vetting = ENGINE.start(
                Variables.PLAN_ID.of("plan"),
                Variables.SUPERIOR.of("superior"),
                Variables.CONGRESS_ID.of("plan.unit"),
                Variables.UNIT.of("unit"),
                Variables.DOCUMENT_ID.of(DOCUMENT),
                Variables.AUTHORITY_UNIT.of("superior"),
                Variables.PRIOR_OPINION.of(priorOpinion));
        execute(job("service_OpenDocument", vetting));
    }

    private void act(String element, String group, Map<String, Object> answers) {
        BpmnAwareTests.assertThat(vetting).isWaitingAt(element);
        BpmnAwareTests.assertThat(task(element, vetting)).hasCandidateGroup(group);
        complete(task(element, vetting), answers);
    }

    private void act(String element, String group) {
        act(element, group, Map.of());
    }

    private void run(String element) {
        execute(job(element, vetting));
    }

    private void consult(String... people) {
        when(STEPS.openConsultation(DOCUMENT)).thenReturn(true);
        when(STEPS.consulted(DOCUMENT)).thenReturn(List.of(people));
        run("service_OpenConsultation");
    }

    private List<Task> open(String element) {
        return ENGINE.engine()
                .getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(element)
                .list();
    }

    private void everybodyComments() {
        var tasks = open("user_Comment");
        tasks.forEach(task -> complete(task));
        leaveTheBody();
    }

    /** The body of a parallel multi-instance goes on in a transaction of its own. */
    private void leaveTheBody() {
        ENGINE.engine().getManagementService().createJobQuery().messages().list().stream()
                .filter(job -> job.getProcessInstanceId().equals(vetting.getId()))
                .map(Job::getId)
                .forEach(ENGINE.engine().getManagementService()::executeJob);
    }

    private void lines(String... lines) {
        when(STEPS.openLines(DOCUMENT)).thenReturn(List.of(lines));
    }

    private void vetAll(boolean pointsOpen, String... groups) {
        assertThat(open("user_Vet")).hasSize(groups.length);
        for (var group : groups) {
            var task = ENGINE.engine()
                    .getTaskService()
                    .createTaskQuery()
                    .taskDefinitionKey("user_Vet")
                    .taskCandidateGroup(group)
                    .singleResult();
            complete(task);
        }
        leaveTheBody();
        closeRound(pointsOpen);
    }

    private void closeRound(boolean pointsOpen) {
        when(STEPS.closeRound(DOCUMENT)).thenReturn(pointsOpen);
        run("service_CloseRound");
    }

    private void adopt() {
        act("user_Adopt", "COMMITTEE@unit", withVariables("adopted", "ADOPTED"));
    }

    private void toTheVetting(boolean priorOpinion) {
        start("FULL", priorOpinion);
        act("user_Draft", OWNER);
        consult("front", "cell");
        everybodyComments();
        act("user_DigestComments", OWNER);
        run("send_Digest");
        lines(BOARD, GROUP);
        adopt();
    }

    private void forward() {
        act("user_GivePriorOpinion", "STANDING_MEMBERS@superior", withVariables("forwarded", "FORWARD"));
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

    /** The sequential calls of the decision each begin in a transaction of their own. */
    private Job asyncCall() {
        return ENGINE.engine().getManagementService().createJobQuery().messages().list().stream()
                .filter(job -> job.getProcessInstanceId().equals(vetting.getId()))
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
        run("service_RecordApproval");
        issued();
    }

    private void issued() {
        verify(STEPS, never()).lock(DOCUMENT);
        run("service_LockVersion");
        verify(STEPS).lock(DOCUMENT);
        run("service_RecordDocument");
        run("send_Document");
        BpmnAwareTests.assertThat(vetting).hasPassed("end_Issued").isEnded();
    }

    @Test
    void carriesADocumentAllTheWay() {
        toTheVetting(true);
        vetAll(false, BOARD, GROUP);
        forward();
        decide("APPROVED");
        approved();
        verify(STEPS, never()).recordSilence(DOCUMENT);
    }

    @Test
    void recordsSilenceAtTheClosingDate() {
        start("FULL", true);
        act("user_Draft", OWNER);
        consult("front", "cell");
        complete(open("user_Comment").get(0));
        execute(job("timer_CommentsClosed", vetting));
        assertThat(open("user_Comment")).isEmpty();
        run("service_RecordSilence");
        verify(STEPS).recordSilence(DOCUMENT);
        BpmnAwareTests.assertThat(vetting).isWaitingAt("user_DigestComments");
    }

    @Test
    void asksTheCommitteeWhomToConsult() {
        start("FULL", true);
        act("user_Draft", OWNER);
        when(STEPS.openConsultation(DOCUMENT)).thenReturn(false);
        run("service_OpenConsultation");
        act("user_NameConsulted", "COMMITTEE@unit");
        consult("front");
        var comment = open("user_Comment").get(0);
        assertThat(comment.getAssignee()).isEqualTo("front");
    }

    @Test
    void endsWithTheCommitteeWhereNobodyElseMustSeeIt() {
        start("COMMITTEE", true);
        act("user_Draft", OWNER);
        adopt();
        issued();
        verify(STEPS, never()).openConsultation(DOCUMENT);
        verify(STEPS, never()).closeRound(DOCUMENT);
    }

    @Test
    void revisesUntilTheCommitteeAdopts() {
        start("CONGRESS", true);
        act("user_Draft", OWNER);
        act("user_Adopt", "COMMITTEE@unit", withVariables("adopted", "REVISE"));
        act("user_ReviseForCommittee", OWNER);
        adopt();
        issued();
    }

    @Test
    void vetsAgainOnlyInTheLinesThatGavePoints() {
        toTheVetting(true);
        vetAll(true, BOARD, GROUP);
        lines(GROUP);
        act("user_AnswerPoints", OWNER);
        vetAll(false, GROUP);
        forward();
        decide("APPROVED");
        approved();
        verify(STEPS, times(2)).closeRound(DOCUMENT);
    }

    @Test
    void goesToTheAuthorityAtOnceForCells() {
        toTheVetting(false);
        vetAll(false, BOARD, GROUP);
        decide("APPROVED");
        approved();
        BpmnAwareTests.assertThat(vetting).hasNotPassed("user_GivePriorOpinion");
    }

    @Test
    void comesBackFromTheStandingMembersPastTheLines() {
        toTheVetting(true);
        vetAll(false, BOARD, GROUP);
        act("user_GivePriorOpinion", "STANDING_MEMBERS@superior", withVariables("forwarded", "RETURN"));
        lines();
        act("user_AnswerPoints", OWNER);
        closeRound(false);
        forward();
        decide("APPROVED");
        approved();
    }

    @Test
    void worksInWhatTheAuthorityChanged() {
        toTheVetting(true);
        vetAll(false, BOARD, GROUP);
        forward();
        decide("APPROVED_WITH_AMENDMENTS");
        act("user_FinaliseText", OWNER);
        approved();
    }

    @Test
    void comesBackFromTheAuthorityWithPoints() {
        toTheVetting(true);
        vetAll(false, BOARD, GROUP);
        forward();
        decide("RETURNED");
        lines();
        act("user_AnswerPoints", OWNER);
        closeRound(false);
        forward();
        decide("APPROVED");
        approved();
    }

    @Test
    void goesBackToTheStandingMembersWhereNothingWasDecided() {
        toTheVetting(true);
        vetAll(false, BOARD, GROUP);
        forward();
        decide("NOT_DECIDED");
        forward();
        decide("APPROVED");
        approved();
    }

    @Test
    void asksEveryApproverInTurnUntilOneReturns() {
        toTheVetting(false);
        when(CONGRESS.approvers("plan.unit"))
                .thenReturn(List.of("STANDING_COMMITTEE@parent", "STANDING_COMMITTEE@superior"));
        vetAll(false, BOARD, GROUP);
        decide("APPROVED", "RETURNED");
        assertThat(calls()).isEqualTo(2);
        lines();
        act("user_AnswerPoints", OWNER);
        closeRound(false);
        decide("RETURNED");
        assertThat(calls()).isEqualTo(3);
        BpmnAwareTests.assertThat(vetting).isWaitingAt("user_AnswerPoints");
    }

    private long calls() {
        return ENGINE.engine()
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey("collegial-decision")
                .count();
    }

    @Test
    void tellsThoseAtWorkWhenTheDocumentIsDropped() {
        toTheVetting(true);
        ENGINE.engine()
                .getRuntimeService()
                .createMessageCorrelation(DocumentVettingProcess.DROPPED)
                .processInstanceVariableEquals("documentId", DOCUMENT)
                .correlateAll();
        assertThat(open("user_Vet")).isEmpty();
        run("service_Withdraw");
        verify(STEPS).withdraw(DOCUMENT);
        run("send_Withdrawn");
        BpmnAwareTests.assertThat(vetting).hasPassed("end_Withdrawn").isEnded();
        verify(STEPS, never()).lock(DOCUMENT);
    }
}
