package vn.daihoi.organisation;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** Whoever named a substitute takes that back, at any time and at once. */
@UseCase
public class RecallSubstitute {

    private final JdbcClient jdbc;
    private final Clock clock;

    RecallSubstitute(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return whether there was such a substitute of this actor */
    public boolean recall(String substitution, Actor by) {
        return jdbc.sql(
                                "update role_substitute set recalled_at = :now where id = :id and principal = :by and recalled_at is null")
                        .param("now", LocalDateTime.now(clock))
                        .param("id", substitution)
                        .param("by", by.id())
                        .update()
                > 0;
    }
}
