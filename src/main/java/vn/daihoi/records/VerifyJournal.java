package vn.daihoi.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Recomputes every hash and names each row that was altered, deleted or swapped since it was sealed. */
@Component
public class VerifyJournal {

    private final JdbcClient jdbc;
    private final ChainHeads heads;
    private final JournalDays days;

    VerifyJournal(JdbcClient jdbc, ChainHeads heads, JournalDays days) {
        this.jdbc = jdbc;
        this.heads = heads;
        this.days = days;
    }

    /** All chains and the daily heads. */
    public JournalReport verify() {
        Map<String, ChainHead> ends = new TreeMap<>();
        chains().forEach(chain -> ends.put(chain, ChainHead.none(chain)));
        heads.all().forEach(head -> ends.put(head.chain(), head));
        var reports = new ArrayList<JournalReport>();
        ends.values().forEach(head -> reports.add(verify(head)));
        return JournalReport.sum(reports).with(new DayCheck(this::hashAt).faults(days.all()));
    }

    /** One congress or plan, without the daily heads. */
    public JournalReport verify(String chain) {
        return verify(heads.of(chain));
    }

    private JournalReport verify(ChainHead head) {
        var lines = jdbc.sql("select " + JournalLine.COLUMNS + " from journal_entry"
                        + " where chain = :chain and place is not null order by place")
                .param("chain", head.chain())
                .query(JournalLine.class)
                .list();
        return JournalReport.of(lines.size(), new ChainCheck(head, lines).faults())
                .with(added(head.chain()));
    }

    /** Neither sealed nor waiting for it. */
    private List<JournalFault> added(String chain) {
        return jdbc
                .sql("select id from journal_entry where chain = :chain and place is null"
                        + " and id not in (select entry from journal_ticket where chain = :chain) order by entered")
                .param("chain", chain)
                .query(String.class)
                .list()
                .stream()
                .map(id -> new JournalFault(JournalFault.Kind.ADDED, chain, 0, id))
                .toList();
    }

    private List<String> chains() {
        return jdbc.sql("select distinct chain from journal_entry")
                .query(String.class)
                .list();
    }

    private String hashAt(String chain, long place) {
        return jdbc.sql("select hash from journal_entry where chain = :chain and place = :place")
                .param("chain", chain)
                .param("place", place)
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
