package vn.daihoi.personnel.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.personnel.process.PersonnelApprovalProcess.Variables;
import vn.daihoi.personnel.vetting.GivePriorOpinion;
import vn.daihoi.personnel.vetting.SchemePoint;
import vn.daihoi.personnel.vetting.Step;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class GivePriorOpinionTask implements TaskHandler {

    private static final String ROWS = "objections";

    private final GivePriorOpinion givePriorOpinion;

    GivePriorOpinionTask(GivePriorOpinion givePriorOpinion) {
        this.givePriorOpinion = givePriorOpinion;
    }

    @Override
    public String form() {
        return "personnel-give-prior-opinion";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var returns = answers.is("forwarded", "RETURN");
        if (returns && answers.rows(ROWS).isEmpty()) {
            return TaskResult.refuse(ROWS, "personnel.error.points");
        }
        var points = answers.rows(ROWS).stream()
                .map(row -> new SchemePoint(Step.valueOf(row.text("step")), null, row.text("what"), null, null))
                .toList();
        givePriorOpinion.give(submission.task().text("schemeId"), returns ? points : List.of());
        return TaskResult.done(Variables.FORWARDED.of(answers.text("forwarded")));
    }
}
