package vn.daihoi.election;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.session.ElectionFigures;
import vn.daihoi.session.HallElection;
import vn.daihoi.session.HallElection.Step;
import vn.daihoi.session.HallElections;

/** The election of the moment in figures. */
@Component
class ElectionInHall implements HallElections {

    private final Ballots ballots;
    private final ElectionQueries elections;

    ElectionInHall(Ballots ballots, ElectionQueries elections) {
        this.ballots = ballots;
        this.elections = elections;
    }

    @Override
    public Optional<HallElection> current(String congress) {
        return ballots.ofCongress(congress).stream()
                .filter(ballot -> ballot.state == BallotState.OPEN)
                .findFirst()
                .map(ElectionInHall::figures);
    }

    @Override
    public List<ElectionFigures> all(String congress) {
        return elections.ofCongress(congress).stream()
                .map(one -> new ElectionFigures(
                        one.body(), one.seats(), one.candidates(), one.base(), one.rounds(), one.elected()))
                .toList();
    }

    private static HallElection figures(Ballot ballot) {
        if (ballot.rounds.isEmpty()) {
            return new HallElection(ballot.body, ballot.seats, 0, 0, null, Step.LIST);
        }
        var round = ballot.round();
        var issued = round.issue == null ? null : round.issue.issued();
        return new HallElection(ballot.body, round.seats, round.number, round.names.size(), issued, step(round));
    }

    private static Step step(Round round) {
        if (round.counted()) {
            return Step.COUNTED;
        }
        return round.issue == null ? Step.ISSUE : Step.COUNT;
    }
}
