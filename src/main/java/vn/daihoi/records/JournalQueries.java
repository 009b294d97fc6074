package vn.daihoi.records;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The journal for reading. */
@Component
public class JournalQueries {

    private static final String SELECT = "select " + JournalLine.COLUMNS + " from journal_entry";

    private final JdbcClient jdbc;

    JournalQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The whole chain, oldest first; what is not yet sealed comes last. */
    public List<JournalLine> ofChain(String chain) {
        return jdbc.sql(SELECT + " where chain = :chain order by place nulls last, entered")
                .param("chain", chain)
                .query(JournalLine.class)
                .list();
    }

    public List<JournalLine> ofSubject(String chain, Journal.Subject subject) {
        return jdbc.sql(SELECT + " where chain = :chain and subject_kind = :kind and subject_id = :id"
                        + " order by place nulls last, entered")
                .param("chain", chain)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query(JournalLine.class)
                .list();
    }

    /** Newest first. */
    public List<JournalLine> latest(String chain, int most) {
        return jdbc.sql(SELECT + " where chain = :chain order by happened_at desc, entered desc limit :most")
                .param("chain", chain)
                .param("most", most)
                .query(JournalLine.class)
                .list();
    }
}
