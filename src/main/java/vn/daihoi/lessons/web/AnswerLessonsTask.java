package vn.daihoi.lessons.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.lessons.AnswerLessons;
import vn.daihoi.lessons.LessonQueries;
import vn.daihoi.workflow.Choice;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** A unit answers every lesson that binds it. */
@Component
class AnswerLessonsTask implements TaskHandler {

    private final AnswerLessons answering;
    private final LessonQueries lessons;

    AnswerLessonsTask(AnswerLessons answering, LessonQueries lessons) {
        this.answering = answering;
        this.lessons = lessons;
    }

    @Override
    public String form() {
        return "lessons-answer-lessons";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var binding = lessons.binding(task.caseId());
        return Map.of(
                "lessons",
                        binding.stream()
                                .map(lesson -> new Choice(lesson.id(), lesson.rule()))
                                .toList(),
                "answers",
                        binding.stream()
                                .map(lesson -> Map.of("lesson", lesson.id()))
                                .toList());
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers().rows("answers").stream()
                .map(row -> new AnswerLessons.Answer(
                        row.text("lesson"), row.text("applies"), row.text("evidence"), row.text("reason")))
                .toList();
        return answering.answer(submission.task().caseId(), answers)
                ? TaskResult.done()
                : TaskResult.refuse("answers", "lessons.error.unanswered");
    }
}
