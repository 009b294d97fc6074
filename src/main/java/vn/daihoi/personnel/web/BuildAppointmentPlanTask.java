package vn.daihoi.personnel.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.personnel.CandidateStanding;
import vn.daihoi.personnel.Sex;
import vn.daihoi.personnel.planning.BuildAppointmentPlan;
import vn.daihoi.personnel.planning.Candidate;
import vn.daihoi.personnel.planning.Candidates;
import vn.daihoi.personnel.planning.NewCandidate;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class BuildAppointmentPlanTask implements TaskHandler {

    private static final String ROWS = "appointees";

    private final BuildAppointmentPlan buildAppointmentPlan;
    private final Candidates candidates;

    BuildAppointmentPlanTask(BuildAppointmentPlan buildAppointmentPlan, Candidates candidates) {
        this.buildAppointmentPlan = buildAppointmentPlan;
        this.candidates = candidates;
    }

    @Override
    public String form() {
        return "personnel-build-appointment-plan";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        if (answers.rows(ROWS).isEmpty()) {
            return TaskResult.refuse(ROWS, "form.error.row");
        }
        buildAppointmentPlan.build(new BuildAppointmentPlan.Command(
                submission.task().text("schemeId"),
                answers.rows(ROWS).stream()
                        .map(BuildAppointmentPlanTask::appointee)
                        .toList(),
                answers.text("appointmentBasis")));
        return TaskResult.done();
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var rows = candidates.of(task.text("schemeId"), CandidateStanding.LISTED).stream()
                .flatMap(this::rows)
                .toList();
        return rows.isEmpty() ? Map.of() : Map.of(ROWS, (Object) rows);
    }

    private static BuildAppointmentPlan.Appointee appointee(Answers row) {
        var who = new NewCandidate(
                null,
                row.text("fullName"),
                row.date("bornOn"),
                Genders.sex(row.text("gender")),
                false,
                row.text("cameFrom"),
                false,
                null,
                null);
        return new BuildAppointmentPlan.Appointee(who, ElectedBody.valueOf(row.text("post")));
    }

    private Stream<Map<String, Object>> rows(Candidate candidate) {
        List<ElectedBody> bodies = candidates.bodies(candidate.id());
        return bodies.stream().map(body -> {
            var row = new LinkedHashMap<String, Object>();
            row.put("fullName", candidate.name());
            row.put("bornOn", candidate.born());
            row.put("gender", candidate.sex() == Sex.FEMALE ? "F" : "M");
            row.put("post", body.name());
            row.put("cameFrom", candidate.post());
            return row;
        });
    }
}
