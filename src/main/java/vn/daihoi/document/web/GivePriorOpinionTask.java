package vn.daihoi.document.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.document.process.DocumentVettingProcess.Variables;
import vn.daihoi.document.vetting.GivePriorOpinion;
import vn.daihoi.document.vetting.NewPoint;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component("documentGivePriorOpinionTask")
class GivePriorOpinionTask implements TaskHandler {

    private final GivePriorOpinion givePriorOpinion;
    private final SectionChoices sections;

    GivePriorOpinionTask(GivePriorOpinion givePriorOpinion, SectionChoices sections) {
        this.givePriorOpinion = givePriorOpinion;
        this.sections = sections;
    }

    @Override
    public String form() {
        return "document-give-prior-opinion";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var returns = answers.is("forwarded", "RETURN");
        if (returns && answers.rows("returnPoints").isEmpty()) {
            return TaskResult.refuse("returnPoints", "document.error.points");
        }
        givePriorOpinion.give(new GivePriorOpinion.Command(
                submission.task().text("documentId"),
                answers.text("opinion"),
                returns
                        ? answers.rows("returnPoints").stream()
                                .map(GivePriorOpinionTask::point)
                                .toList()
                        : List.of()));
        return TaskResult.done(Variables.FORWARDED.of(answers.text("forwarded")));
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return Map.of("sections", sections.of(task.text("documentId")), "criteria", sections.criteria());
    }

    private static NewPoint point(Answers row) {
        return new NewPoint(
                row.text("part"), row.text("criterion"), row.text("demand"), row.text("actor"), row.date("due"));
    }
}
