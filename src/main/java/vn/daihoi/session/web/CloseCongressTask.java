package vn.daihoi.session.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.session.CloseCongress;
import vn.daihoi.session.SessionQueries;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class CloseCongressTask implements TaskHandler {

    private final CloseCongress closing;
    private final SessionQueries sessions;

    CloseCongressTask(CloseCongress closing, SessionQueries sessions) {
        this.closing = closing;
        this.sessions = sessions;
    }

    @Override
    public String form() {
        return "session-close-congress";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        if (!answers.dateTime("endedAt").isAfter(answers.dateTime("startedAt"))) {
            return TaskResult.refuse("endedAt", "session.error.endBeforeStart");
        }
        var outcome = closing.close(command(submission.task().caseId(), answers));
        return outcome.closed()
                ? TaskResult.done()
                : TaskResult.refuse("overLimitReason", "session.error.overLimit", outcome.days(), outcome.limit());
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var prefill = new LinkedHashMap<String, Object>();
        sessions.begun(task.caseId())
                .or(() -> sessions.attendance(task.caseId()).map(count -> count.takenAt()))
                .ifPresent(begin -> prefill.put("startedAt", begin));
        return prefill;
    }

    private static CloseCongress.Command command(String congress, Answers answers) {
        return new CloseCongress.Command(
                congress,
                answers.dateTime("startedAt"),
                answers.dateTime("endedAt"),
                answers.rows("timings").stream().map(CloseCongressTask::timing).toList(),
                answers.text("overLimitReason"),
                answers.text("incidents"));
    }

    private static CloseCongress.Timing timing(Answers row) {
        return new CloseCongress.Timing(
                row.text("agendaItem"),
                row.has("plannedMinutes") ? row.number("plannedMinutes") : null,
                row.has("actualMinutes") ? row.number("actualMinutes") : null);
    }
}
