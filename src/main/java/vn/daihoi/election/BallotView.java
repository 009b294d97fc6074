package vn.daihoi.election;

import java.time.LocalDate;
import java.util.List;
import vn.daihoi.election.tally.BallotForm;
import vn.daihoi.election.tally.RoundOutcome;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.session.Venue;

/**
 * A ballot with its names, for those entitled to see them.
 *
 * @param free seats not filled yet
 */
public record BallotView(
        String id,
        String congress,
        ElectedBody body,
        Venue venue,
        BallotState state,
        int seats,
        int free,
        boolean assumed,
        List<NameView> names,
        List<RoundView> rounds) {

    public BallotView {
        names = List.copyOf(names);
        rounds = List.copyOf(rounds);
    }

    /** @throws IllegalStateException before the list is fixed */
    public RoundView round() {
        if (rounds.isEmpty()) {
            throw new IllegalStateException("no round is open on " + id);
        }
        return rounds.get(rounds.size() - 1);
    }

    /**
     * @param votes in the last round with this name; null before it was counted
     * @param electedIn number of the round; null when not elected
     */
    public record NameView(
            String id,
            String name,
            LocalDate bornOn,
            Origin origin,
            Standing standing,
            String reason,
            Integer votes,
            Integer electedIn) {

        static NameView of(ListedName name) {
            return new NameView(
                    name.id,
                    name.name,
                    name.bornOn,
                    name.origin,
                    name.standing,
                    name.reason,
                    name.votes,
                    name.electedIn);
        }
    }

    /**
     * @param names ids
     * @param issued null before ballots were issued; so are {@code base} … before the count
     * @param reckoning one step a line, without names
     */
    public record RoundView(
            int number,
            boolean tieBreak,
            int seats,
            List<String> names,
            Integer issued,
            Integer base,
            Integer needed,
            RoundOutcome outcome,
            String reckoning) {

        /** How names are chosen on its ballot papers. */
        public BallotForm form() {
            return BallotForm.of(names.size(), seats);
        }

        static RoundView of(Round round) {
            return new RoundView(
                    round.number,
                    round.tieBreak,
                    round.seats,
                    round.names,
                    round.issue == null ? null : round.issue.issued(),
                    round.base,
                    round.needed,
                    round.outcome,
                    round.reckoning);
        }
    }

    public NameView name(String nameId) {
        return names.stream()
                .filter(name -> name.id().equals(nameId))
                .findFirst()
                .orElseThrow();
    }

    static BallotView of(Ballot ballot) {
        return new BallotView(
                ballot.id,
                ballot.congress,
                ballot.body,
                ballot.venue,
                ballot.state,
                ballot.seats,
                ballot.free(),
                ballot.assumed,
                ballot.names.stream().map(NameView::of).toList(),
                ballot.rounds.stream().map(RoundView::of).toList());
    }
}
