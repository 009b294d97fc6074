package vn.daihoi.inbox.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Actor;

/** Each person's own draft of a task; nobody reads that of another, and none outlives its task. */
@Component
public class Drafts {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Drafts(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<Draft> find(String task, Actor owner) {
        return jdbc.sql("select answers, saved from inbox_draft where task = :task and person = :person")
                .param("task", task)
                .param("person", owner.id())
                .query((row, number) ->
                        new Draft(read(row.getString("answers")), row.getObject("saved", LocalDateTime.class)))
                .optional();
    }

    private LinkedHashMap<String, Object> read(String answers) {
        try {
            return json.readValue(answers, new TypeReference<>() {});
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }
}
