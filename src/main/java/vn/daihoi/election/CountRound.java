package vn.daihoi.election;

import java.time.Clock;
import java.time.LocalDateTime;
import vn.daihoi.election.tally.RoundOutcome;
import vn.daihoi.election.tally.Tally;
import vn.daihoi.election.tally.TallyRound;
import vn.daihoi.session.SessionQueries;
import vn.daihoi.shared.UseCase;

/** Decides the last round from the sheets that agree; asked again it answers the same. */
@UseCase
public class CountRound {

    private final Ballots ballots;
    private final Sheets sheets;
    private final SessionQueries sessions;
    private final RulesOfCongress rules;
    private final Clock clock;

    CountRound(Ballots ballots, Sheets sheets, SessionQueries sessions, RulesOfCongress rules, Clock clock) {
        this.ballots = ballots;
        this.sheets = sheets;
        this.sessions = sessions;
        this.rules = rules;
        this.clock = clock;
    }

    public RoundOutcome count(String id) {
        var ballot = ballots.require(id);
        var round = ballot.round();
        if (round.counted()) {
            return round.outcome;
        }
        var sheet = sheets.find(sheets.next(ballot, Sheets.SECOND)).orElseThrow();
        var votes = round.names.stream()
                .map(name -> new TallyRound.Votes(name, sheet.votes().get(name)))
                .toList();
        var electorate = sessions.electorate(ballot.congress, ballot.venue);
        var papers = new TallyRound.Papers(round.issue.issued(), sheet.collected());
        var result = new Tally(rules.of(ballot.congress))
                .decide(new TallyRound(ballot.body, electorate, papers, round.seats, round.tieBreak, votes));
        ballot.close(result, sheet, LocalDateTime.now(clock));
        ballots.save(ballot);
        return result.outcome();
    }
}
