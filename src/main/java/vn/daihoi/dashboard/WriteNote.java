package vn.daihoi.dashboard;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.records.Journal;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Text;
import vn.daihoi.shared.UseCase;

/** A note of a watcher on a congress; other watchers read it, the journal says that it was written. */
@UseCase
public class WriteNote {

    private final JdbcClient jdbc;
    private final CongressLines lines;
    private final WatchRights rights;
    private final Journal journal;
    private final Clock clock;

    WriteNote(JdbcClient jdbc, CongressLines lines, WatchRights rights, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /** @return false when the actor may not, or nobody knows the congress */
    public boolean write(Command command) {
        var line = lines.find(command.congress());
        if (line.isEmpty()
                || !rights.maySee(command.by(), line.get().plan(), line.get().unit())) {
            return false;
        }
        var id = UUID.randomUUID().toString();
        jdbc.sql("insert into dashboard_note (id, chain, by_person, by_name, written_at, body)"
                        + " values (:id, :chain, :by, :name, :now, :body)")
                .param("id", id)
                .param("chain", command.congress())
                .param("by", command.by().id())
                .param("name", command.by().name())
                .param("now", LocalDateTime.now(clock))
                .param("body", Text.normal(command.text()))
                .update();
        journal.append(new Journal.Entry(
                command.congress(),
                "note.written",
                new Journal.Subject("note", id),
                command.by(),
                "Ghi chú giám sát",
                Map.of()));
        return true;
    }

    public record Command(String congress, String text, Actor by) {}
}
