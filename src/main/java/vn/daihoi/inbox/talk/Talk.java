package vn.daihoi.inbox.talk;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Text;

/** The notes of tasks, and whom they call. */
@Component
public class Talk {

    /** Characters. */
    public static final int LONGEST = 4000;

    private static final int CALLS = 20;

    private static final String CALL =
            "select n.id as note, n.task, n.kind, n.author_name, n.text, n.written, t.name, t.name_en,"
                    + " t.unit, t.subject from inbox_call c join inbox_note n on n.id = c.note join inbox_task t on t.id = n.task"
                    + " where c.person = :person";

    private final JdbcClient jdbc;
    private final Clock clock;

    Talk(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Oldest first. */
    public List<Note> of(String task) {
        return jdbc.sql("select id, task, author, author_name, kind, text, question, written from inbox_note"
                        + " where task = :task order by written, id")
                .param("task", task)
                .query(Note.class)
                .list();
    }

    public List<Call> calls(Actor actor) {
        return jdbc.sql(CALL + " order by n.written, n.id limit :most")
                .param("person", actor.id())
                .param("most", CALLS)
                .query(Call.class)
                .list();
    }

    /** The open question to this actor. */
    public Optional<Call> question(String note, Actor actor) {
        return jdbc.sql(CALL + " and n.id = :note and n.kind = 'QUESTION'")
                .param("person", actor.id())
                .param("note", note)
                .query(Call.class)
                .optional();
    }

    Note write(String task, Note.Kind kind, String text, String question, Actor by) {
        var note = new Note(
                UUID.randomUUID().toString(),
                task,
                by.id(),
                by.name(),
                kind,
                Text.normal(text.strip()),
                question,
                LocalDateTime.now(clock));
        jdbc.sql("insert into inbox_note (id, task, author, author_name, kind, text, question, written)"
                        + " values (:id, :task, :author, :name, :kind, :text, :question, :written)")
                .param("id", note.id())
                .param("task", task)
                .param("author", note.author())
                .param("name", note.authorName())
                .param("kind", kind.name())
                .param("text", note.text())
                .param("question", question, java.sql.Types.VARCHAR)
                .param("written", note.written())
                .update();
        return note;
    }

    void call(Note note, Collection<String> people) {
        people.stream()
                .filter(person -> !person.equals(note.author()))
                .distinct()
                .forEach(
                        person -> jdbc.sql("insert into inbox_call (note, person, task) values (:note, :person, :task)")
                                .param("note", note.id())
                                .param("person", person)
                                .param("task", note.task())
                                .update());
    }

    void answered(String question, Actor by) {
        jdbc.sql("delete from inbox_call where note = :note and person = :person")
                .param("note", question)
                .param("person", by.id())
                .update();
    }

    /** The comments that name this actor; a question waits for its answer. */
    void seen(String task, Actor by) {
        jdbc.sql("delete from inbox_call where task = :task and person = :person and note in"
                        + " (select id from inbox_note where task = :task and kind <> 'QUESTION')")
                .param("task", task)
                .param("person", by.id())
                .update();
    }

    static boolean readable(String text) {
        return !text.isBlank() && text.length() <= LONGEST;
    }
}
