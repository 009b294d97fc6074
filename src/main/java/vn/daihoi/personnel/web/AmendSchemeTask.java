package vn.daihoi.personnel.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.decision.DecisionQueries;
import vn.daihoi.personnel.CandidateStanding;
import vn.daihoi.personnel.planning.Candidates;
import vn.daihoi.personnel.vetting.AmendScheme;
import vn.daihoi.personnel.vetting.AmendScheme.Change;
import vn.daihoi.personnel.vetting.AmendScheme.Kind;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class AmendSchemeTask implements TaskHandler {

    private static final String ROWS = "changes";

    private final AmendScheme amendScheme;
    private final Candidates candidates;
    private final DecisionQueries decisions;

    AmendSchemeTask(AmendScheme amendScheme, Candidates candidates, DecisionQueries decisions) {
        this.amendScheme = amendScheme;
        this.candidates = candidates;
        this.decisions = decisions;
    }

    @Override
    public String form() {
        return "personnel-amend-scheme";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var changes = submission.answers().rows(ROWS).stream()
                .map(AmendSchemeTask::change)
                .toList();
        if (changes.isEmpty()) {
            return TaskResult.refuse(ROWS, "form.error.row");
        }
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i).kind() != Kind.TEXT && changes.get(i).candidate() == null) {
                return TaskResult.refuse(ROWS + "[" + i + "].person", "form.error.required");
            }
        }
        amendScheme.amend(
                submission.task().text("schemeId"),
                changes,
                submission.answers().text("finalScheme"));
        return TaskResult.done();
    }

    /** One row for each line of what the authority changed. */
    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var scheme = task.text("schemeId");
        var prefill = PersonChoices.options("candidates", candidates.of(scheme, CandidateStanding.LISTED));
        var rows = decisions
                .on("scheme", scheme)
                .map(DecisionQueries.DecisionView::amendments)
                .map(text -> text.lines().filter(line -> !line.isBlank()).toList())
                .orElse(List.of());
        if (!rows.isEmpty()) {
            prefill.put(ROWS, rows.stream().map(line -> Map.of("detail", line)).toList());
        }
        return prefill;
    }

    private static Change change(Answers row) {
        return new Change(
                row.text("person"),
                Kind.valueOf(row.text("change")),
                row.text("detail"),
                row.has("toPost") ? ElectedBody.valueOf(row.text("toPost")) : null);
    }
}
