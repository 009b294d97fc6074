package vn.daihoi.inbox.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** Keeps what somebody has typed so far, as it is; whether it is right is asked when it is sent. */
@UseCase
public class SaveDraft {

    /** Characters; a form that holds more is none that somebody types. */
    private static final int LONGEST = 2_000_000;

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    SaveDraft(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** @return when it was kept; null when it is too long to be kept */
    public LocalDateTime save(Command command) {
        var answers = write(command.answers());
        if (answers.length() > LONGEST) {
            return null;
        }
        var now = LocalDateTime.now(clock);
        jdbc.sql(
                        "merge into inbox_draft d using (values (cast(:task as varchar(64)), cast(:person as varchar(160)))) v(task, person)"
                                + " on d.task = v.task and d.person = v.person"
                                + " when matched then update set answers = :answers, saved = :now"
                                + " when not matched then insert (task, person, answers, saved) values (v.task, v.person, :answers, :now)")
                .param("task", command.task())
                .param("person", command.by().id())
                .param("answers", answers)
                .param("now", now)
                .update();
        return now;
    }

    private String write(Map<String, Object> answers) {
        try {
            return json.writeValueAsString(answers).replace("\\u0000", "");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public record Command(String task, Map<String, Object> answers, Actor by) {}
}
