package vn.daihoi.records;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Daily heads: the ends of all chains that moved, chained from day to day. */
@Component
class JournalDays {

    private final JdbcClient jdbc;
    private final ChainHeads heads;

    JournalDays(JdbcClient jdbc, ChainHeads heads) {
        this.jdbc = jdbc;
        this.heads = heads;
    }

    boolean anyToClose(LocalDate today) {
        return jdbc.sql("select count(*) from journal_chain where closed_place < last_place and sealed_on < :today")
                        .param("today", today)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void closeBefore(LocalDate today) {
        if (!anyToClose(today)) {
            return;
        }
        var open = heads.open();
        var last = last();
        var day = JournalDay.after(last, today.minusDays(1), lines(open));
        insert(day);
        jdbc.sql("update journal_chain set closed_place = last_place where closed_place < last_place")
                .update();
    }

    List<JournalDay> all() {
        return jdbc.sql("select serial, closed_on, heads, previous_hash, hash from journal_day order by serial")
                .query(JournalDay.class)
                .list();
    }

    private JournalDay last() {
        return jdbc.sql("select serial, closed_on, heads, previous_hash, hash from journal_day"
                        + " order by serial desc limit 1")
                .query(JournalDay.class)
                .optional()
                .orElse(JournalDay.NONE);
    }

    private static String lines(List<ChainHead> open) {
        return open.stream().map(ChainHead::line).collect(Collectors.joining("\n"));
    }

    private void insert(JournalDay day) {
        jdbc.sql("insert into journal_day (serial, closed_on, heads, previous_hash, hash)"
                        + " values (:serial, :day, :heads, :previous, :hash)")
                .param("serial", day.serial())
                .param("day", day.closedOn())
                .param("heads", day.heads())
                .param("previous", day.previousHash())
                .param("hash", day.hash())
                .update();
    }
}
