package vn.daihoi.session.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.session.OpenFormally;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class OpenFormalitiesTask implements TaskHandler {

    private final OpenFormally opening;
    private final OrganRows organs;
    private final Clock clock;

    OpenFormalitiesTask(OpenFormally opening, OrganRows organs, Clock clock) {
        this.opening = opening;
        this.organs = organs;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "session-open-formalities";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var members = organs.read(answers, submission.task());
        var faults = organs.faults(members);
        if (!faults.isEmpty()) {
            return TaskResult.refuse(faults);
        }
        var begin = LocalDate.now(clock).atTime(LocalTime.parse(answers.text("officialStart")));
        opening.open(new OpenFormally.Command(
                submission.task().caseId(),
                new OpenFormally.Times(begin, null),
                members,
                answers.number("formalitiesInFavour"),
                answers.texts("adopted"),
                new OpenFormally.Notes(false, null)));
        return TaskResult.done();
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return organs.prefill(task);
    }
}
