package vn.daihoi.congress.voter;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** After the list is frozen it changes only by an exclusion or a restoration on record, with its cause. */
@UseCase
public class ChangeVoter {

    private final JdbcClient jdbc;
    private final Clock clock;

    ChangeVoter(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return false when the voter is unknown, or stands so already */
    public boolean change(Command command) {
        var changed = jdbc.sql("update congress_voter set excluded = :excluded"
                                + " where congress = :congress and voter = :voter and excluded <> :excluded")
                        .param("excluded", command.excluded())
                        .param("congress", command.congress())
                        .param("voter", command.voter())
                        .update()
                > 0;
        if (changed) {
            note(command);
            jdbc.sql("update congress set version = version + 1, convened = convened + :by where id = :id")
                    .param("by", command.excluded() ? -1 : 1)
                    .param("id", command.congress())
                    .update();
        }
        return changed;
    }

    private void note(Command command) {
        jdbc.sql("insert into congress_voter_change (congress, number, voter, excluded, cause, evidence, changed_by,"
                        + " changed_at) values (:congress, (select coalesce(max(number), 0) + 1 from"
                        + " congress_voter_change where congress = :congress), :voter, :excluded, :cause, :evidence,"
                        + " :by, :at)")
                .param("congress", command.congress())
                .param("voter", command.voter())
                .param("excluded", command.excluded())
                .param("cause", command.ground().cause())
                .param("evidence", command.ground().evidence(), Types.VARCHAR)
                .param("by", command.by().id())
                .param("at", LocalDateTime.now(clock))
                .update();
    }

    public record Command(String congress, String voter, boolean excluded, Ground ground, Actor by) {}

    /** @param evidence paper that shows the cause; null when there is none */
    public record Ground(String cause, String evidence) {}
}
