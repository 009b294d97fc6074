package vn.daihoi.election;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.session.OrganMember;

/** What may be read of elections. Only {@link #ofCongress} is free of names. */
@Component
public class ElectionQueries {

    private final Ballots ballots;
    private final NamesOffered offered;
    private final ConveningCommittee committee;

    ElectionQueries(Ballots ballots, NamesOffered offered, ConveningCommittee committee) {
        this.ballots = ballots;
        this.offered = offered;
        this.committee = committee;
    }

    /** In the order of the agenda; of annulled ballots only the rounds count. */
    public List<ElectionView> ofCongress(String congress) {
        var held = ballots.roundsHeld(congress);
        return ballots.ofCongress(congress).stream()
                .map(ballot -> figures(ballot, held.getOrDefault(ballot.body, 0)))
                .toList();
    }

    public List<BallotView> ballots(String congress) {
        return ballots.ofCongress(congress).stream().map(BallotView::of).toList();
    }

    /** @throws vn.daihoi.shared.UnknownCase when there is none */
    public BallotView require(String ballot) {
        return BallotView.of(ballots.require(ballot));
    }

    /** Whom the list may be made of now. */
    public List<BallotView.NameView> offered(String ballot) {
        return offered.on(ballots.require(ballot)).stream()
                .map(BallotView.NameView::of)
                .toList();
    }

    /** Who may be elected into the counting board besides: whoever may vote and does not count yet. */
    public List<OrganMember> furtherTellers(String ballot) {
        var voted = ballots.require(ballot);
        return committee.furtherTellers(voted.congress, voted.venue);
    }

    /** Delegates with enough votes for whom no seat was left, most votes first. */
    public List<BallotView.NameView> alternates(String ballot) {
        return ballots.require(ballot).alternates().stream()
                .map(BallotView.NameView::of)
                .toList();
    }

    private static ElectionView figures(Ballot ballot, int rounds) {
        var first = ballot.rounds.stream().findFirst();
        return new ElectionView(
                ballot.body,
                ballot.seats,
                first.map(round -> round.names.size()).orElse(0),
                first.map(round -> round.base).orElse(0),
                rounds,
                ballot.elected().size());
    }
}
