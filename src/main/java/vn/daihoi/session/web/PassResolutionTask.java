package vn.daihoi.session.web;

import org.springframework.stereotype.Component;
import vn.daihoi.session.PassResolution;
import vn.daihoi.session.SessionQueries;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class PassResolutionTask implements TaskHandler {

    private final PassResolution resolution;
    private final SessionQueries sessions;

    PassResolutionTask(PassResolution resolution, SessionQueries sessions) {
        this.resolution = resolution;
        this.sessions = sessions;
    }

    @Override
    public String form() {
        return "session-pass-resolution";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var command = command(submission.task().caseId(), submission.answers());
        var attendance = sessions.attendance(command.congress()).orElseThrow();
        var votes = command.votes();
        if (votes.inFavour() + votes.against() + votes.abstained() > attendance.convened()) {
            return TaskResult.refuse("resolutionInFavour", "session.error.overConvened", attendance.convened());
        }
        return resolution.pass(command)
                ? TaskResult.done()
                : TaskResult.refuse("resolutionInFavour", "session.error.notPassed", attendance.ordinaryBase());
    }

    private static PassResolution.Command command(String congress, Answers answers) {
        return new PassResolution.Command(
                congress,
                new PassResolution.Votes(
                        answers.number("resolutionInFavour"),
                        answers.number("resolutionAgainst"),
                        answers.number("abstained")),
                answers.rows("targets").stream()
                        .map(row -> new PassResolution.Target(row.text("indicator"), row.text("value")))
                        .toList(),
                answers.text("resolution"),
                answers.text("actionProgramme"));
    }
}
