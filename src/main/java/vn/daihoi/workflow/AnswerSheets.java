package vn.daihoi.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was answered to every completed task, by whom and when; kept as it was typed, never changed. */
@Component
public class AnswerSheets {

    private static final String COLUMNS =
            "id, task_id, case_id, subject, process, element, name, form, by_person, by_name, answered_at, answers";

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AnswerSheets(JdbcClient jdbc, ObjectMapper json, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.events = events;
    }

    /** Keeps the answer and announces {@link TaskCompleted}. */
    void keep(TaskSubmission submission) {
        var task = submission.task();
        jdbc.sql(
                        "insert into answer_sheet (" + COLUMNS + ")"
                                + " values (:id, :task, :case, :subject, :process, :element, :name, :form, :by, :byName, :at, :answers)")
                .param("id", UUID.randomUUID().toString())
                .param("task", task.id())
                .param("case", task.caseId())
                .param("subject", task.subject())
                .param("process", task.process())
                .param("element", task.element())
                .param("name", task.name())
                .param("form", task.form())
                .param("by", submission.by().id())
                .param("byName", submission.by().name())
                .param("at", LocalDateTime.now(clock))
                .param("answers", write(submission.answers()))
                .update();
        events.publishEvent(new TaskCompleted(submission));
    }

    /** Oldest first. */
    public List<AnswerSheet> of(String caseId) {
        return jdbc.sql("select " + COLUMNS + " from answer_sheet where case_id = :case order by place")
                .param("case", caseId)
                .query(AnswerSheet.class)
                .list();
    }

    public Optional<AnswerSheet> ofTask(String taskId) {
        return jdbc.sql("select " + COLUMNS + " from answer_sheet where task_id = :task")
                .param("task", taskId)
                .query(AnswerSheet.class)
                .optional();
    }

    private String write(Answers answers) {
        try {
            return json.writeValueAsString(answers.values());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
