package vn.daihoi.document.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.document.consultation.GiveComments;
import vn.daihoi.document.consultation.Stance;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class CommentTask implements TaskHandler {

    private final GiveComments giveComments;
    private final SectionChoices sections;

    CommentTask(GiveComments giveComments, SectionChoices sections) {
        this.giveComments = giveComments;
        this.sections = sections;
    }

    @Override
    public String form() {
        return "document-comment";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var stance = Stance.valueOf(answers.text("stance"));
        if (stance != Stance.AGREE && answers.rows("comments").isEmpty()) {
            return TaskResult.refuse("comments", "document.error.comments");
        }
        var given = giveComments.give(new GiveComments.Command(
                submission.task().text("documentId"),
                submission.by().id(),
                stance,
                answers.rows("comments").stream().map(CommentTask::proposal).toList(),
                answers.has("participants") ? answers.number("participants") : null,
                answers.text("opinionPaper")));
        return given ? TaskResult.done() : TaskResult.refuse("stance", "document.error.notConsulted");
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return Map.of("sections", sections.of(task.text("documentId")));
    }

    private static GiveComments.Proposal proposal(Answers row) {
        return new GiveComments.Proposal(row.text("section"), row.text("proposal"), row.text("why"));
    }
}
