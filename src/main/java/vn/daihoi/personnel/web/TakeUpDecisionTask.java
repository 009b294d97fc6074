package vn.daihoi.personnel.web;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.daihoi.personnel.Procedure;
import vn.daihoi.personnel.SchemeQueries;
import vn.daihoi.personnel.process.PersonnelApprovalProcess.Variables;
import vn.daihoi.personnel.steps.Round;
import vn.daihoi.personnel.steps.Rounds;
import vn.daihoi.personnel.vetting.BackTo;
import vn.daihoi.personnel.vetting.TakeUpDecision;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class TakeUpDecisionTask implements TaskHandler {

    private static final Set<BackTo> WHERE_APPOINTED = Set.of(BackTo.NONE, BackTo.FILES, BackTo.APPOINTMENT);

    private final TakeUpDecision takeUpDecision;
    private final SchemeQueries schemes;
    private final Rounds rounds;

    TakeUpDecisionTask(TakeUpDecision takeUpDecision, SchemeQueries schemes, Rounds rounds) {
        this.takeUpDecision = takeUpDecision;
        this.schemes = schemes;
        this.rounds = rounds;
    }

    @Override
    public String form() {
        return "personnel-take-up-decision";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var scheme = submission.task().text("schemeId");
        var back = BackTo.valueOf(answers.text("again"));
        var procedure = schemes.require(scheme).procedure();
        if ((procedure == Procedure.APPOINTMENT) ? !WHERE_APPOINTED.contains(back) : back == BackTo.APPOINTMENT) {
            return TaskResult.refuse("again", "personnel.error.again");
        }
        if (back != BackTo.STEPS || procedure != Procedure.FIVE_STEPS) {
            return takeUp(new TakeUpDecision.Command(scheme, back, null, 1));
        }
        return refusal(scheme, answers).orElseGet(() -> takeUp(command(scheme, answers)));
    }

    private Optional<TaskResult> refusal(String scheme, Answers answers) {
        if (!answers.has("fromStep")) {
            return Optional.of(TaskResult.refuse("fromStep", "form.error.required"));
        }
        if (!answers.has("roundTouched")) {
            return Optional.of(TaskResult.refuse("roundTouched", "form.error.required"));
        }
        return rounds.held(scheme).contains(Round.valueOf(answers.text("roundTouched")))
                ? Optional.empty()
                : Optional.of(TaskResult.refuse("roundTouched", "personnel.error.round"));
    }

    private static TakeUpDecision.Command command(String scheme, Answers answers) {
        return new TakeUpDecision.Command(
                scheme,
                BackTo.STEPS,
                Round.valueOf(answers.text("roundTouched")),
                Integer.parseInt(answers.text("fromStep")));
    }

    private TaskResult takeUp(TakeUpDecision.Command command) {
        takeUpDecision.takeUp(command);
        return TaskResult.done(Variables.BACK_TO.of(command.backTo().name()));
    }
}
