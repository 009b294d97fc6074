package vn.daihoi.election;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.election.ProtocolView.RoundProtocol;
import vn.daihoi.election.ProtocolView.Signer;
import vn.daihoi.election.ProtocolView.Signing;

/** What protocols are made of. It checks nobody's rights. */
@Component
public class ProtocolQueries {

    private final Ballots ballots;
    private final Sheets sheets;
    private final JdbcClient jdbc;

    ProtocolQueries(Ballots ballots, Sheets sheets, JdbcClient jdbc) {
        this.ballots = ballots;
        this.sheets = sheets;
        this.jdbc = jdbc;
    }

    /** @throws vn.daihoi.shared.UnknownCase when there is no such ballot */
    public ProtocolView require(String id) {
        var ballot = ballots.require(id);
        var rounds = ballot.rounds.stream().map(round -> round(id, round)).toList();
        return new ProtocolView(BallotView.of(ballot), rounds, signing(id));
    }

    private RoundProtocol round(String ballot, Round round) {
        var key = sheets.standing(ballot, round.number, Sheets.SECOND);
        var view = BallotView.RoundView.of(round);
        return round.counted()
                ? new RoundProtocol(
                        view,
                        papers(round.issue),
                        sheets.find(key).orElseThrow(),
                        sheets.rulings(key),
                        sheets.enteredBy(ballot, round.number))
                : new RoundProtocol(view, papers(round.issue), null, List.of(), List.of());
    }

    private static ProtocolView.Papers papers(Round.Issue issue) {
        return issue == null
                ? null
                : new ProtocolView.Papers(
                        issue.convened(),
                        issue.present(),
                        issue.printed(),
                        issue.issued(),
                        issue.spoilt(),
                        issue.stampOf());
    }

    private Signing signing(String ballot) {
        var signers = jdbc.sql("select name, capacity from election_signer where ballot = :ballot order by place")
                .param("ballot", ballot)
                .query(Signer.class)
                .list();
        return jdbc.sql("select * from election_protocol where ballot = :ballot")
                .param("ballot", ballot)
                .query((row, number) -> new Signing(
                        row.getObject("announced_at", LocalDateTime.class),
                        row.getString("seal_number"),
                        row.getString("kept_by"),
                        row.getObject("keep_until", LocalDate.class),
                        signers))
                .optional()
                .orElse(null);
    }
}
