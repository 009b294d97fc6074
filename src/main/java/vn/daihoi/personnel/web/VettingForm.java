package vn.daihoi.personnel.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.personnel.CandidateStanding;
import vn.daihoi.personnel.planning.Candidates;
import vn.daihoi.personnel.vetting.SchemePoint;
import vn.daihoi.personnel.vetting.SchemePoints;
import vn.daihoi.personnel.vetting.Step;
import vn.daihoi.personnel.vetting.VetScheme;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** What the forms of the three vetting lines have in common. */
@Component
class VettingForm {

    private static final String ROWS = "points";

    private final Candidates candidates;
    private final SchemePoints points;
    private final VetScheme vetScheme;

    VettingForm(Candidates candidates, SchemePoints points, VetScheme vetScheme) {
        this.candidates = candidates;
        this.points = points;
        this.vetScheme = vetScheme;
    }

    TaskResult vet(TaskSubmission submission, String line) {
        var answers = submission.answers();
        var passes = answers.is("verdict", "PASS");
        if (!passes && answers.rows(ROWS).isEmpty()) {
            return TaskResult.refuse(ROWS, "personnel.error.points");
        }
        vetScheme.vet(new VetScheme.Command(
                submission.task().text("schemeId"),
                line,
                passes
                        ? List.of()
                        : answers.rows(ROWS).stream().map(VettingForm::point).toList(),
                submission.by()));
        return TaskResult.done();
    }

    /** The line sees what it raised the last time. */
    Map<String, Object> prefill(OpenTask task, String line) {
        var scheme = task.text("schemeId");
        var prefill = PersonChoices.options("candidates", candidates.of(scheme, CandidateStanding.LISTED));
        var last = points.lastOf(scheme, line).stream().map(VettingForm::row).toList();
        if (!last.isEmpty()) {
            prefill.put(ROWS, last);
        }
        return prefill;
    }

    private static SchemePoint point(Answers row) {
        return new SchemePoint(
                Step.valueOf(row.text("step")),
                row.text("person"),
                row.text("what"),
                row.text("whoActs"),
                row.date("byWhen"));
    }

    private static Map<String, Object> row(SchemePoint point) {
        var row = new LinkedHashMap<String, Object>();
        row.put("step", point.step().name());
        row.put("person", point.candidate());
        row.put("what", point.text());
        return row;
    }
}
