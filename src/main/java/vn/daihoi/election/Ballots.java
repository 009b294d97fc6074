package vn.daihoi.election;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.shared.UnknownCase;

/** Keeps ballots with their names and rounds. */
@Component
class Ballots {

    private final JdbcClient jdbc;

    Ballots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws UnknownCase when there is none */
    Ballot require(String id) {
        var ballot = jdbc.sql("select * from election_ballot where id = :id")
                .param("id", id)
                .query((row, number) -> BallotRows.ballot(row))
                .optional()
                .orElseThrow(() -> new UnknownCase("ballot", id));
        return filled(ballot);
    }

    boolean exists(String id) {
        return jdbc.sql("select count(*) from election_ballot where id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** In the order of the agenda; superseded ones are left out. */
    List<Ballot> ofCongress(String congress) {
        return jdbc
                .sql("select * from election_ballot where congress = :congress and state <> 'SUPERSEDED'"
                        + " order by place, id")
                .param("congress", congress)
                .query((row, number) -> BallotRows.ballot(row))
                .list()
                .stream()
                .map(this::filled)
                .toList();
    }

    /** Rounds of voting on a body, with those of superseded ballots. */
    Map<ElectedBody, Integer> roundsHeld(String congress) {
        return jdbc
                .sql("select ballot.body, count(*) as held from election_round held_round"
                        + " join election_ballot ballot on ballot.id = held_round.ballot"
                        + " where ballot.congress = :congress group by ballot.body")
                .param("congress", congress)
                .query((row, number) -> Map.entry(ElectedBody.valueOf(row.getString("body")), row.getInt("held")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void add(Ballot ballot) {
        BallotRows.ballot(
                        jdbc.sql("insert into election_ballot (id, version, congress, body, venue, place, seats,"
                                + " assumed, state, opened_at) values (:id, 0, :congress, :body, :venue, :place,"
                                + " :seats, :assumed, :state, :openedAt)"),
                        ballot)
                .update();
    }

    void supersede(String congress, ElectedBody body) {
        jdbc.sql("update election_ballot set state = 'SUPERSEDED' where congress = :congress and body = :body")
                .param("congress", congress)
                .param("body", body.name())
                .update();
    }

    void save(Ballot ballot) {
        var updated = BallotRows.vote(
                        jdbc.sql("update election_ballot set version = version + 1, seats = :seats, state = :state,"
                                + " attending = :attending, number_in_favour = :numberInFavour, number_against ="
                                + " :numberAgainst, list_in_favour = :listInFavour, declared_at = :declaredAt"
                                + " where id = :id and version = :version"),
                        ballot)
                .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("ballot " + ballot.id + " changed meanwhile");
        }
        replace(ballot);
    }

    private void replace(Ballot ballot) {
        for (var table : List.of("election_name", "election_round")) {
            jdbc.sql("delete from " + table + " where ballot = :ballot")
                    .param("ballot", ballot.id)
                    .update();
        }
        for (int place = 0; place < ballot.names.size(); place++) {
            BallotRows.insert(jdbc, ballot.id, place, ballot.names.get(place));
        }
        ballot.rounds.forEach(round -> BallotRows.insert(jdbc, ballot.id, round));
    }

    private Ballot filled(Ballot ballot) {
        ballot.names.addAll(jdbc.sql("select * from election_name where ballot = :ballot order by place")
                .param("ballot", ballot.id)
                .query((row, number) -> BallotRows.name(row))
                .list());
        ballot.rounds.addAll(jdbc.sql("select * from election_round where ballot = :ballot order by number")
                .param("ballot", ballot.id)
                .query((row, number) -> BallotRows.round(row))
                .list());
        return ballot;
    }
}
