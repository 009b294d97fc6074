package vn.daihoi.programme.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.LegalBasis;
import vn.daihoi.programme.AmendmentQueries;
import vn.daihoi.programme.amendment.CheckAmendment;
import vn.daihoi.programme.amendment.DraftAmendment;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** What is to change in the plan, as paths and values of the plan file. */
@Component
class DraftAmendmentTask implements TaskHandler {

    private final DraftAmendment drafting;
    private final CheckAmendment checks;
    private final AmendmentQueries amendments;
    private final AmendmentChanges changes;

    DraftAmendmentTask(
            DraftAmendment drafting, CheckAmendment checks, AmendmentQueries amendments, AmendmentChanges changes) {
        this.drafting = drafting;
        this.checks = checks;
        this.amendments = amendments;
        this.changes = changes;
    }

    @Override
    public String form() {
        return "programme-draft-amendment";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var id = task.text("amendmentId");
        var amendment = amendments.require(id);
        if (amendment.reason() == null) {
            return Map.of();
        }
        var values = new HashMap<String, Object>();
        values.put("reason", amendment.reason());
        values.put("concerns", List.of(amendment.concerns().split(",")));
        values.put(
                "newBases",
                amendments.bases(id).stream().map(DraftAmendmentTask::shown).toList());
        values.put("changes", changes.show(amendments.changes(id)));
        values.put("effectiveOn", amendment.effectiveOn());
        values.put(
                "warningsAccepted",
                checks.warnings(id).stream()
                        .map(warning -> Map.of("finding", warning))
                        .toList());
        return values;
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var draft = read(answers);
        if (draft.changes().isEmpty() && draft.bases().isEmpty()) {
            return TaskResult.refuse("changes", "programme.error.noChange");
        }
        var errors = drafting.draft(submission.task().text("amendmentId"), draft);
        return errors.isEmpty()
                ? TaskResult.done()
                : TaskResult.refuse(changes.refusals("changes", draft.changes(), errors));
    }

    private DraftAmendment.Draft read(Answers answers) {
        var accepted = new LinkedHashMap<String, String>();
        answers.rows("warningsAccepted").forEach(row -> accepted.put(row.text("finding"), row.text("why")));
        return new DraftAmendment.Draft(
                answers.text("reason"),
                answers.texts("concerns"),
                answers.rows("newBases").stream()
                        .map(row -> new LegalBasis(row.text("number"), row.date("date"), row.text("title")))
                        .toList(),
                changes.read(answers.rows("changes")),
                answers.date("effectiveOn"),
                accepted);
    }

    private static Map<String, Object> shown(LegalBasis basis) {
        var row = new HashMap<String, Object>();
        row.put("number", basis.number());
        row.put("date", basis.date());
        row.put("title", basis.title());
        return row;
    }
}
