package vn.daihoi.congress.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import vn.daihoi.testing.BareEngine;
import vn.daihoi.workflow.ProcessVariable;

/** What happens in the congress of one unit, told step by step. */
class UnitCongressStory {

    static final String CONGRESS = "plan.unit";
    static final String ALL = "DOCUMENTS,PERSONNEL,TIME_PLACE,BUDGET,VENUE,PROPAGANDA";

    private final BareEngine engine;
    private final UnitCongressSteps steps;
    private ProcessInstance congress;

    UnitCongressStory(BareEngine engine, UnitCongressSteps steps) {
        this.engine = engine;
        this.steps = steps;
    }

    /** A pilot under two authorities, with sub-units and a finance office. */
    void usual() {
        when(steps.open(CONGRESS)).thenReturn(ALL);
        when(steps.approvers(CONGRESS)).thenReturn(List.of("STANDING_COMMITTEE@ward", "STANDING_COMMITTEE@superior"));
        when(steps.authority(CONGRESS)).thenReturn("STANDING_COMMITTEE@ward");
        when(steps.authorityUnit(CONGRESS)).thenReturn("ward");
        when(steps.priorOpinion(CONGRESS)).thenReturn(true);
        when(steps.hasSubUnits(CONGRESS)).thenReturn(true);
        when(steps.isPilot(CONGRESS)).thenReturn(true);
        when(steps.congressDay(CONGRESS)).thenReturn("2099-03-01");
        when(steps.revoteDay(CONGRESS)).thenReturn("2099-04-01");
        when(steps.consentStands(CONGRESS)).thenReturn(true);
        when(steps.complaintsOpen(CONGRESS)).thenReturn(false);
        when(steps.recognise(CONGRESS)).thenReturn("RECOGNISED");
        when(steps.recognitionRegister(CONGRESS)).thenReturn("QĐ/ĐU");
        when(steps.progressCycle(CONGRESS)).thenReturn("R/P2W");
        when(steps.invited(anyString())).thenReturn(List.of("COMMITTEE@unit"));
        when(steps.concerned(anyString())).thenReturn(List.of("COMMITTEE@unit"));
        when(steps.close(CONGRESS)).thenReturn("RECOGNISED");
        decides("APPROVED");
    }

    @SafeVarargs
    final void decides(String... outcomes) {
        @SuppressWarnings("unchecked")
        Map<String, Object>[] answers = Arrays.stream(outcomes)
                .map(outcome -> Map.<String, Object>of("outcome", outcome))
                .toArray(Map[]::new);
        engine.whenCalled("collegial-decision", answers);
    }

    void start() {
        congress = engine.start(
                UnitCongressProcess.PLAN_ID.of("plan"),
                UnitCongressProcess.SUPERIOR.of("superior"),
                UnitCongressProcess.CONGRESS_ID.of(CONGRESS),
                UnitCongressProcess.UNIT.of("unit"));
        runJobs();
    }

    ProcessInstance instance() {
        return congress;
    }

    void does(String element, String group, ProcessVariable.Value... answers) {
        assertThat(groups(task(element))).containsExactly(group);
        engine.engine()
                .getTaskService()
                .complete(
                        task(element).getId(),
                        Arrays.stream(answers)
                                .collect(Collectors.toMap(ProcessVariable.Value::name, ProcessVariable.Value::value)));
        runJobs();
    }

    private Set<String> groups(Task task) {
        return engine.engine().getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(link -> link.getGroupId())
                .collect(Collectors.toSet());
    }

    Task task(String element) {
        var tasks = engine.engine()
                .getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(element)
                .list();
        assertThat(tasks).as(element + " among " + open()).hasSize(1);
        return tasks.get(0);
    }

    /** Elements of all open tasks. */
    List<String> open() {
        return engine.engine().getTaskService().createTaskQuery().list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    void runJobs() {
        List<Job> due;
        while (!(due = automatic()).isEmpty()) {
            management().executeJob(due.get(0).getId());
        }
    }

    /** What is held open by the story itself stays. */
    private List<Job> automatic() {
        return management().createJobQuery().messages().active().list().stream()
                .filter(job -> !job.getProcessDefinitionKey().equals("personnel-approval") || !personnelHeld)
                .filter(job -> !(recognitionHeld && activity(job).startsWith("call_Recognition")))
                .toList();
    }

    private boolean personnelHeld;
    private boolean recognitionHeld;

    void holdPersonnel() {
        personnelHeld = true;
    }

    void holdRecognition() {
        recognitionHeld = true;
    }

    void goOnWithRecognition() {
        recognitionHeld = false;
        runJobs();
    }

    private String activity(Job job) {
        return management()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    void timerRings(String element) {
        management()
                .executeJob(management()
                        .createJobQuery()
                        .timers()
                        .activityId(element)
                        .singleResult()
                        .getId());
        runJobs();
    }

    void hears(String message) {
        engine.engine().getRuntimeService().correlateMessage(message, "case-1");
        runJobs();
    }

    void hearsOf(String message, String variable, String value) {
        engine.engine()
                .getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey("case-1")
                .setVariablesToTriggeredScope(Map.of(variable, value))
                .correlateAll();
        runJobs();
    }

    void misses(String boundary) {
        var waiting = engine.engine()
                .getRuntimeService()
                .createEventSubscriptionQuery()
                .activityId(boundary)
                .singleResult();
        engine.engine().getRuntimeService().messageEventReceived("deadline.missed", waiting.getExecutionId());
        runJobs();
    }

    /** How often an element was passed. */
    long passed(String element) {
        return engine.engine()
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .activityId(element)
                .finished()
                .count();
    }

    private ManagementService management() {
        return engine.engine().getManagementService();
    }

    // chapters

    void reachesTracks() {
        start();
        setsUp();
        does("user_ConfirmSubUnits", "COMMITTEE@unit");
    }

    void setsUp() {
        does("user_StudyPlan", "COMMITTEE@unit");
        does("user_SetUpSubcommittees", "COMMITTEE@unit");
    }

    void agreesOnTimeAndPlace() {
        does("user_ProposeTimePlace", "COMMITTEE@unit");
        does("user_AgreeTimePlace", "STANDING_COMMITTEE@ward", UnitCongressProcess.TIME_PLACE_AGREED.of("AGREED"));
        does("user_ListVoters", "COMMITTEE@unit");
    }

    void budgetPasses() {
        does("user_EstimateBudget", "COMMITTEE@unit");
        appraises("PASS");
        does("user_ConsolidateEstimate", "OFFICE@superior");
        approvesBudget("APPROVED");
    }

    void appraises(String appraisal) {
        does(
                "user_AppraiseEstimate",
                "FINANCE_OFFICE@superior",
                ProcessVariable.text("appraisal").of(appraisal));
    }

    void approvesBudget(String conclusion) {
        does(
                "user_ApproveBudget",
                "STANDING_MEMBERS@superior",
                ProcessVariable.text("budgetApproved").of(conclusion));
    }

    void preparesVenueAndPropaganda() {
        does("user_PrepareVenue", "LOGISTICS_SUBCOMMITTEE@unit");
        does("user_PreparePropaganda", "PROPAGANDA_BOARD@superior");
    }

    void tracksEnd() {
        agreesOnTimeAndPlace();
        budgetPasses();
        preparesVenueAndPropaganda();
    }

    void isReady() {
        does("user_AppraiseReadiness", "WORKING_GROUP@superior", UnitCongressProcess.READY.of(true));
    }

    void hasConsent() {
        reachesTracks();
        tracksEnd();
        isReady();
    }

    void isHeld() {
        hasConsent();
        timerRings("timer_CongressDay");
    }

    void reportsResults() {
        does("user_ReportResults", "COMMITTEE@unit");
    }

    void verifies(String result) {
        does("user_VerifyResults", "ORGANISATION_BOARD@ward", UnitCongressProcess.RESULTS_VERIFIED.of(result));
    }

    void closesRecognised() {
        assertThat(passed("service_CloseCongress")).isEqualTo(1);
        assertThat(passed("service_RecordDossier")).isEqualTo(1);
        assertThat(ended()).isTrue();
    }

    boolean ended() {
        return engine.engine()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(congress.getId())
                        .count()
                == 0;
    }
}
