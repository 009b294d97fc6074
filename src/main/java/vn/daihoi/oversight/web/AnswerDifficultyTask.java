package vn.daihoi.oversight.web;

import static vn.daihoi.oversight.OversightMessages.DIFFICULTY_ID;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.oversight.AnswerDifficulty;
import vn.daihoi.oversight.OversightQueries;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** The working group answers a difficulty. */
@Component
class AnswerDifficultyTask implements TaskHandler {

    private final AnswerDifficulty answer;
    private final OversightQueries difficulties;

    AnswerDifficultyTask(AnswerDifficulty answer, OversightQueries difficulties) {
        this.answer = answer;
        this.difficulties = difficulties;
    }

    @Override
    public String form() {
        return "oversight-answer-difficulty";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var difficulty = difficulties.difficulty(task.text(DIFFICULTY_ID));
        return Map.of("difficulty", difficulty.topic() + "\n\n" + difficulty.question());
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        answer.answer(new AnswerDifficulty.Command(
                submission.task().text(DIFFICULTY_ID),
                answers.text("answer"),
                answers.text("legalBasis"),
                answers.flag("publishToAll"),
                answers.text("escalateTo"),
                submission.by()));
        return TaskResult.done();
    }
}
