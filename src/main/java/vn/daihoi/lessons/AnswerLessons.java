package vn.daihoi.lessons;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.UseCase;

/** A unit says of each binding lesson how it applies it, or why it does not. */
@UseCase
public class AnswerLessons {

    private final JdbcClient jdbc;
    private final LessonQueries queries;
    private final Clock clock;

    AnswerLessons(JdbcClient jdbc, LessonQueries queries, Clock clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.clock = clock;
    }

    /** @return false when a binding lesson is left out: then nothing is stored */
    public boolean answer(String congress, List<Answer> answers) {
        var answered = answers.stream().map(Answer::lesson).toList();
        if (!answered.containsAll(
                queries.binding(congress).stream().map(Lesson::id).toList())) {
            return false;
        }
        answers.forEach(answer -> keep(congress, answer));
        return true;
    }

    private void keep(String congress, Answer answer) {
        jdbc.sql("delete from lesson_answer where lesson = :lesson and congress = :congress")
                .param("lesson", answer.lesson())
                .param("congress", congress)
                .update();
        jdbc.sql("insert into lesson_answer (lesson, congress, answer, reason, evidence, answered_at)"
                        + " values (:lesson, :congress, :answer, :reason, :evidence, :now)")
                .param("lesson", answer.lesson())
                .param("congress", congress)
                .param("answer", answer.answer())
                .param("reason", answer.reason())
                .param("evidence", answer.evidence())
                .param("now", LocalDateTime.now(clock))
                .update();
    }

    /** @param answer APPLIED with its evidence, or NOT_APPLICABLE with a reason */
    public record Answer(String lesson, String answer, String evidence, String reason) {}
}
