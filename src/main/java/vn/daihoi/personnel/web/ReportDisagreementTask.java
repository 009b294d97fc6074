package vn.daihoi.personnel.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.personnel.planning.Candidate;
import vn.daihoi.personnel.steps.DifferingPersons;
import vn.daihoi.personnel.steps.ReportDisagreement;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class ReportDisagreementTask implements TaskHandler {

    private static final String ROWS = "cases";

    private final DifferingPersons differing;
    private final ReportDisagreement reportDisagreement;

    ReportDisagreementTask(DifferingPersons differing, ReportDisagreement reportDisagreement) {
        this.differing = differing;
        this.reportDisagreement = reportDisagreement;
    }

    @Override
    public String form() {
        return "personnel-report-disagreement";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var scheme = submission.task().text("schemeId");
        var views = submission.answers().rows(ROWS).stream()
                .map(row -> new ReportDisagreement.View(
                        row.text("person"), row.text("standingView"), row.text("committeeView")))
                .toList();
        var expected = differing.of(scheme).stream().map(Candidate::id).sorted().toList();
        if (!views.stream()
                .map(ReportDisagreement.View::candidate)
                .sorted()
                .toList()
                .equals(expected)) {
            return TaskResult.refuse(ROWS, "personnel.error.EVERY_PERSON_ONCE");
        }
        reportDisagreement.report(scheme, views);
        return TaskResult.done();
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return PersonChoices.rows("persons", differing.of(task.text("schemeId")), ROWS);
    }
}
