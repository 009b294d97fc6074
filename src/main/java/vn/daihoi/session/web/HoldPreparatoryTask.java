package vn.daihoi.session.web;

import java.time.LocalTime;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.session.OpenFormally;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class HoldPreparatoryTask implements TaskHandler {

    private final OpenFormally opening;
    private final OrganRows organs;

    HoldPreparatoryTask(OpenFormally opening, OrganRows organs) {
        this.opening = opening;
        this.organs = organs;
    }

    @Override
    public String form() {
        return "session-hold-preparatory";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var members = organs.read(answers, submission.task());
        var faults = organs.faults(members);
        if (!faults.isEmpty()) {
            return TaskResult.refuse(faults);
        }
        var start = answers.date("prepOn").atTime(LocalTime.parse(answers.text("prepStart")));
        var end = answers.date("prepOn").atTime(LocalTime.parse(answers.text("prepEnd")));
        if (!end.isAfter(start)) {
            return TaskResult.refuse("prepEnd", "session.error.endBeforeStart");
        }
        opening.open(new OpenFormally.Command(
                submission.task().caseId(),
                new OpenFormally.Times(start, end),
                members,
                answers.number("organsInFavour"),
                answers.texts("passed"),
                new OpenFormally.Notes(answers.flag("higherDraftsDiscussed"), answers.text("prepNotes"))));
        return TaskResult.done();
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return organs.prefill(task);
    }
}
