package vn.daihoi.records;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ChainHeads {

    private static final String SELECT =
            "select chain, last_place, last_hash, sealed_on, closed_place from journal_chain";

    private final JdbcClient jdbc;

    ChainHeads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ChainHead of(String chain) {
        return jdbc.sql(SELECT + " where chain = :chain")
                .param("chain", chain)
                .query(ChainHead.class)
                .optional()
                .orElseGet(() -> ChainHead.none(chain));
    }

    List<ChainHead> all() {
        return jdbc.sql(SELECT + " order by chain").query(ChainHead.class).list();
    }

    /** Chains that went on since the last daily head. */
    List<ChainHead> open() {
        return jdbc.sql(SELECT + " where closed_place < last_place order by chain")
                .query(ChainHead.class)
                .list();
    }

    void save(ChainHead head) {
        var update = "update journal_chain set last_place = :place, last_hash = :hash, sealed_on = :day,"
                + " closed_place = :closed where chain = :chain";
        var insert = "insert into journal_chain (chain, last_place, last_hash, sealed_on, closed_place)"
                + " values (:chain, :place, :hash, :day, :closed)";
        if (write(update, head) == 0) {
            write(insert, head);
        }
    }

    private int write(String sql, ChainHead head) {
        return jdbc.sql(sql)
                .param("chain", head.chain())
                .param("place", head.lastPlace())
                .param("hash", head.lastHash())
                .param("day", head.sealedOn())
                .param("closed", head.closedPlace())
                .update();
    }
}
