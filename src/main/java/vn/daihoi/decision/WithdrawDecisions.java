package vn.daihoi.decision;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.records.Journal;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** Closes what is still before a body when a whole case falls away; opinions given so far stay. */
@UseCase
public class WithdrawDecisions {

    private final Decisions decisions;
    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    WithdrawDecisions(Decisions decisions, JdbcClient jdbc, Journal journal, Clock clock) {
        this.decisions = decisions;
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    /** A second call changes nothing. */
    public void withdraw(String chain) {
        jdbc.sql("select id from decision where chain = :chain and outcome is null order by opened_at, id")
                .param("chain", chain)
                .query(String.class)
                .list()
                .forEach(this::close);
    }

    private void close(String id) {
        var decision = decisions.require(id);
        if (!decision.withdraw(LocalDateTime.now(clock))) {
            return;
        }
        decisions.save(decision);
        journal.append(new Journal.Entry(
                decision.subject.chain(),
                "decision.withdrawn",
                new Journal.Subject("decision", id),
                Actor.SYSTEM,
                "Không còn phải quyết định",
                Map.of("body", decision.body)));
    }
}
