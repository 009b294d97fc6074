package vn.daihoi.congress.web;

import static vn.daihoi.congress.process.UnitCongressProcess.READY;
import static vn.daihoi.congress.process.UnitCongressProcess.TRACKS;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.Condition;
import vn.daihoi.congress.CongressDocuments;
import vn.daihoi.congress.preparation.AppraiseReadiness;
import vn.daihoi.congress.preparation.AppraiseReadiness.Check;
import vn.daihoi.congress.preparation.AppraiseReadiness.Redo;
import vn.daihoi.congress.preparation.ReadinessFacts;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** The working group finds a congress ready, or sends tracks back. */
@Component
class AppraiseReadinessTask implements TaskHandler {

    private final AppraiseReadiness appraise;
    private final ReadinessFacts facts;
    private final ObjectProvider<CongressDocuments> documents;

    AppraiseReadinessTask(
            AppraiseReadiness appraise, ReadinessFacts facts, ObjectProvider<CongressDocuments> documents) {
        this.appraise = appraise;
        this.facts = facts;
        this.documents = documents;
    }

    @Override
    public String form() {
        return "congress-appraise-readiness";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var known = facts.of(task.caseId());
        List<Map<String, Object>> rows = Arrays.stream(Condition.values())
                .map(condition -> Map.<String, Object>of(
                        "condition", condition.name(), "met", known.getOrDefault(condition, true) ? "YES" : "NO"))
                .toList();
        var titles = new LinkedHashMap<String, String>();
        documents.forEach(source -> titles.putAll(source.titles(task.caseId())));
        return Map.of("checks", rows, "documents", Choices.of(titles));
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var checks = checks(answers);
        var fault = answers.is("readiness", "READY") ? faultOfReady(checks) : faultOfRedo(answers);
        if (!fault.accepted()) {
            return fault;
        }
        var redo = answers.is("readiness", "READY") ? null : redo(answers);
        appraise.appraise(new AppraiseReadiness.Command(submission.task().caseId(), checks, redo));
        return redo == null
                ? TaskResult.done(READY.of(true))
                : TaskResult.done(READY.of(false), TRACKS.of(redo.text()));
    }

    private static TaskResult faultOfReady(List<Check> checks) {
        if (checks.stream().map(Check::condition).distinct().count() < Condition.values().length) {
            return TaskResult.refuse("checks", "congress.error.conditions-missing");
        }
        return checks.stream().anyMatch(check -> check.met().equals("NO"))
                ? TaskResult.refuse("readiness", "congress.error.not-met")
                : TaskResult.done();
    }

    private static TaskResult faultOfRedo(Answers answers) {
        var tracks = answers.texts("redo");
        if (tracks.isEmpty()) {
            return TaskResult.refuse("redo", "congress.error.no-track");
        }
        var named = !answers.texts("documentsToRedo").isEmpty();
        return tracks.contains("DOCUMENTS") && !named
                ? TaskResult.refuse("documentsToRedo", "congress.error.no-document")
                : TaskResult.done();
    }

    private static List<Check> checks(Answers answers) {
        return answers.rows("checks").stream()
                .map(row -> new Check(Condition.valueOf(row.text("condition")), row.text("met"), row.text("finding")))
                .toList();
    }

    private static Redo redo(Answers answers) {
        return new Redo(
                new HashSet<>(answers.texts("redo")), answers.texts("documentsToRedo"), answers.text("redoReason"));
    }
}
