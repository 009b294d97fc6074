package vn.daihoi.records;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.UseCase;

/** Gives committed entries their place in the chain, a chunk at a time; one node seals, the others wait. */
@UseCase
class JournalSealing {

    private static final int CHUNK = 500;

    private final JdbcClient jdbc;
    private final ChainHeads heads;
    private final JournalDays days;
    private final Clock clock;

    JournalSealing(JdbcClient jdbc, ChainHeads heads, JournalDays days, Clock clock) {
        this.jdbc = jdbc;
        this.heads = heads;
        this.days = days;
        this.clock = clock;
    }

    int sealSome() {
        if (unsealed().isEmpty() && !days.anyToClose(today())) {
            return 0;
        }
        jdbc.sql("select id from journal_sealer where id = 1 for update")
                .query(Integer.class)
                .single();
        days.closeBefore(today());
        var entries = unsealed();
        seal(entries);
        return entries.size();
    }

    private void seal(List<JournalLine> entries) {
        Map<String, ChainHead> moved = new HashMap<>();
        for (var entry : entries) {
            var before = moved.computeIfAbsent(entry.chain(), heads::of);
            var after = before.after(entry, today());
            place(entry.id(), before.lastHash(), after);
            moved.put(entry.chain(), after);
        }
        moved.values().forEach(heads::save);
    }

    private void place(String entry, String previous, ChainHead head) {
        jdbc.sql("update journal_entry set place = :place, previous_hash = :previous, hash = :hash where id = :id")
                .param("place", head.lastPlace())
                .param("previous", previous)
                .param("hash", head.lastHash())
                .param("id", entry)
                .update();
    }

    private List<JournalLine> unsealed() {
        return jdbc.sql("select " + JournalLine.COLUMNS
                        + " from journal_entry where place is null order by entered limit :chunk")
                .param("chunk", CHUNK)
                .query(JournalLine.class)
                .list();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
