package vn.daihoi.records;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of tickets. */
class JournalTickets {

    private final JdbcClient jdbc;

    JournalTickets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void issue(JournalLine line) {
        jdbc.sql("insert into journal_ticket (entry, chain, print) values (:entry, :chain, :print)")
                .param("entry", line.id())
                .param("chain", line.chain())
                .param("print", line.print())
                .update();
    }

    List<JournalTicket> oldest(int most) {
        return jdbc.sql("select entered, entry, chain, print from journal_ticket order by entered limit :most")
                .param("most", most)
                .query(JournalTicket.class)
                .list();
    }

    void use(JournalTicket ticket) {
        jdbc.sql("delete from journal_ticket where entered = :entered")
                .param("entered", ticket.entered())
                .update();
    }
}
