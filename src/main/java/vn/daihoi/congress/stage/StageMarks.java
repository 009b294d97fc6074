package vn.daihoi.congress.stage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskOpened;

/** Reads from the tasks that open which stage has begun, and which ones it leaves behind. */
@Component
class StageMarks {

    private static final Map<String, Stage> BY_PROCESS = Map.of(
            "document-vetting", Stage.DOCUMENTS,
            "personnel-approval", Stage.PERSONNEL,
            "congress-session", Stage.CONGRESS,
            "election", Stage.CONGRESS,
            "review-meeting", Stage.DEBRIEF);
    private static final Map<String, Stage> BY_SUBJECT = Map.of(
            "document", Stage.DOCUMENTS,
            "scheme", Stage.PERSONNEL,
            "consent", Stage.CONSENT,
            "result", Stage.RECOGNITION);
    private static final Map<String, Stage> BY_FORM = Map.ofEntries(
            Map.entry("congress-study-plan", Stage.PLAN),
            Map.entry("congress-set-up-subcommittees", Stage.SETUP),
            Map.entry("congress-confirm-sub-units", Stage.SETUP),
            Map.entry("congress-propose-time-place", Stage.DATE),
            Map.entry("congress-agree-time-place", Stage.DATE),
            Map.entry("congress-list-voters", Stage.DATE),
            Map.entry("logistics-estimate-budget", Stage.BUDGET),
            Map.entry("logistics-appraise-estimate", Stage.BUDGET),
            Map.entry("logistics-consolidate-estimate", Stage.BUDGET),
            Map.entry("logistics-approve-budget", Stage.BUDGET),
            Map.entry("logistics-prepare-venue", Stage.LOGISTICS),
            Map.entry("logistics-prepare-propaganda", Stage.LOGISTICS),
            Map.entry("lessons-answer-lessons", Stage.READINESS),
            Map.entry("congress-appraise-readiness", Stage.READINESS),
            Map.entry("congress-report-results", Stage.RESULTS),
            Map.entry("congress-verify-results", Stage.RESULTS),
            Map.entry("congress-arrange-revote", Stage.RESULTS));
    private static final List<Stage> TRACKS =
            List.of(Stage.DOCUMENTS, Stage.PERSONNEL, Stage.BUDGET, Stage.LOGISTICS, Stage.DATE);
    private static final Map<Stage, List<Stage>> LEAVES_BEHIND = Map.of(
            Stage.SETUP, List.of(Stage.PLAN),
            Stage.READINESS, TRACKS,
            Stage.CONSENT, List.of(Stage.READINESS),
            Stage.CONGRESS, List.of(Stage.CONSENT),
            Stage.RECOGNITION, List.of(Stage.RESULTS));

    private final MarkStage stages;
    private final CongressQueries congresses;

    StageMarks(MarkStage stages, CongressQueries congresses) {
        this.stages = stages;
        this.congresses = congresses;
    }

    @EventListener
    void opened(TaskOpened event) {
        var task = event.task();
        stage(task).filter(stage -> congresses.exists(task.caseId())).ifPresent(stage -> {
            stages.mark(task.caseId(), stage, StageState.OPEN);
            stages.finish(task.caseId(), behind(stage));
        });
    }

    private static List<Stage> behind(Stage stage) {
        return TRACKS.contains(stage) ? List.of(Stage.SETUP) : LEAVES_BEHIND.getOrDefault(stage, List.of());
    }

    private static Optional<Stage> stage(OpenTask task) {
        if (task.process().equals("collegial-decision")) {
            return Optional.ofNullable(task.text("subjectKind")).map(BY_SUBJECT::get);
        }
        var byForm = BY_FORM.get(task.form());
        return Optional.ofNullable(byForm != null ? byForm : BY_PROCESS.get(task.process()));
    }
}
