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
    private final JournalTickets tickets;
    private final ChainHeads heads;
    private final JournalDays days;
    private final Clock clock;

    JournalSealing(JdbcClient jdbc, ChainHeads heads, JournalDays days, Clock clock) {
        this.jdbc = jdbc;
        this.tickets = new JournalTickets(jdbc);
        this.heads = heads;
        this.days = days;
        this.clock = clock;
    }

    int sealSome() {
        if (tickets.oldest(1).isEmpty() && !days.anyToClose(today())) {
            return 0;
        }
        jdbc.sql("select id from journal_sealer where id = 1 for update")
                .query(Integer.class)
                .single();
        days.closeBefore(today());
        var waiting = tickets.oldest(CHUNK);
        seal(waiting);
        return waiting.size();
    }

    private void seal(List<JournalTicket> waiting) {
        Map<String, ChainHead> moved = new HashMap<>();
        for (var ticket : waiting) {
            var before = moved.computeIfAbsent(ticket.chain(), heads::of);
            var after = before.after(ticket, today());
            place(ticket.entry(), before.lastHash(), after);
            tickets.use(ticket);
            moved.put(ticket.chain(), after);
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

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
