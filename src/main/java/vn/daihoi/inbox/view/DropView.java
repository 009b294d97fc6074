package vn.daihoi.inbox.view;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** Forgets a view; only its owner does, even where it is shared. */
@UseCase
public class DropView {

    private final JdbcClient jdbc;

    DropView(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether it was there and this actor's own */
    public boolean drop(String view, Actor by) {
        return jdbc.sql("delete from inbox_view where id = :id and owner = :owner")
                        .param("id", view)
                        .param("owner", by.id())
                        .update()
                > 0;
    }
}
