package vn.daihoi.inbox.draft;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** Forgets one's own draft of a task. */
@UseCase
public class DropDraft {

    private final JdbcClient jdbc;

    DropDraft(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void drop(String task, Actor owner) {
        jdbc.sql("delete from inbox_draft where task = :task and person = :person")
                .param("task", task)
                .param("person", owner.id())
                .update();
    }
}
