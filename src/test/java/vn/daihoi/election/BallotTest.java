package vn.daihoi.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.daihoi.election.DecideNextRound.Outcome;
import vn.daihoi.election.NextRound.Decision;
import vn.daihoi.election.tally.CountSheet;
import vn.daihoi.election.tally.RoundOutcome;
import vn.daihoi.election.tally.Rulebook;
import vn.daihoi.election.tally.Tally;
import vn.daihoi.election.tally.TallyRound;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.session.Electorate;
import vn.daihoi.session.Venue;

/** Rounds one after another: who is voted on again, how often, and who is left as an alternate. */
class BallotTest {

    private static final int VOTERS = 150;

    private static Ballot ballot(ElectedBody body, int seats, int names) {
        var ballot = new Ballot(new Ballot.Key("p.u.x", "p.u", body, Venue.CONGRESS), 10, seats, false);
        for (int number = 1; number <= names; number++) {
            ballot.names.add(new ListedName("c" + number, "Đại biểu " + number, null));
        }
        ballot.openRound(null);
        return ballot;
    }

    /** Votes of those in the round, in the order of its names. */
    private static void countOf(Ballot ballot, int collected, int... votes) {
        var round = ballot.round();
        var counted = IntStream.range(0, votes.length)
                .mapToObj(place -> new TallyRound.Votes(round.names.get(place), votes[place]))
                .toList();
        var electorate = new Electorate(Electorate.Kind.DELEGATES, VOTERS, List.of());
        var result = new Tally(Rulebook.OF_2025)
                .decide(new TallyRound(
                        ballot.body,
                        electorate,
                        new TallyRound.Papers(VOTERS, collected),
                        round.seats,
                        round.tieBreak,
                        counted));
        var sheet = new CountSheet(
                collected,
                collected,
                0,
                Map.of(),
                counted.stream().collect(Collectors.toMap(TallyRound.Votes::candidate, TallyRound.Votes::votes)));
        ballot.close(result, sheet, null);
    }

    private static void count(Ballot ballot, int... votes) {
        countOf(ballot, VOTERS, votes);
    }

    private static List<String> ids(List<ListedName> names) {
        return names.stream().map(name -> name.id).toList();
    }

    @Test
    void afterAShortRoundThoseNotElectedAreVotedOnForTheSeatsLeft() {
        var ballot = ballot(ElectedBody.COMMITTEE, 3, 4);
        count(ballot, 140, 100, 70, 60);
        ballot.openRound(null);
        assertThat(ballot.round().names).containsExactly("c3", "c4");
        assertThat(ballot.round().seats).isEqualTo(1);
        assertThat(ballot.round().tieBreak).isFalse();
    }

    @Test
    void afterATieOnlyTheTiedAreVotedOnAndAgainAfterASecond() {
        var ballot = ballot(ElectedBody.COMMITTEE, 2, 4);
        count(ballot, 140, 100, 100, 90);
        ballot.openRound(null);
        assertThat(ballot.round().names).containsExactly("c2", "c3");
        assertThat(ballot.round().tieBreak).isTrue();
        count(ballot, 70, 70);
        assertThat(ballot.round().outcome).isEqualTo(RoundOutcome.TIE);
        ballot.openRound(null);
        assertThat(ballot.round().names).containsExactly("c2", "c3");
        count(ballot, 60, 70);
        assertThat(ids(ballot.elected())).containsExactly("c1", "c3");
    }

    @Test
    void aVoteThatDoesNotCountIsHeldAgainAmongTheSame() {
        var ballot = ballot(ElectedBody.COMMITTEE, 2, 4);
        count(ballot, 140, 100, 100, 90);
        ballot.openRound(null);
        countOf(ballot, VOTERS + 1, 80, 71);
        assertThat(ballot.round().outcome).isEqualTo(RoundOutcome.VOID);
        assertThat(ballot.name("c2").orElseThrow().votes)
                .as("votes of the round that counted")
                .isEqualTo(100);
        ballot.openRound(null);
        assertThat(ballot.round().names).containsExactly("c2", "c3");
        assertThat(ballot.round().tieBreak).isTrue();
        assertThat(ballot.round().seats).isEqualTo(1);
    }

    @Test
    void whoLosesATieForTheLastSeatIsTheFirstAlternate() {
        var ballot = ballot(ElectedBody.DELEGATES, 2, 5);
        count(ballot, 140, 120, 120, 110, 60);
        ballot.openRound(null);
        count(ballot, 80, 60);
        assertThat(ids(ballot.elected())).containsExactly("c1", "c2");
        assertThat(ids(ballot.alternates())).containsExactly("c3", "c4");
    }

    @Test
    void aCommitteeHasNoAlternates() {
        var ballot = ballot(ElectedBody.COMMITTEE, 1, 2);
        count(ballot, 140, 120);
        assertThat(ballot.alternates()).isEmpty();
    }

    private static Outcome decide(Ballot ballot, Decision decision, int inFavour) {
        return DecideNextRound.check(ballot, new NextRound(decision, inFavour, VOTERS, null), Rulebook.OF_2025);
    }

    @ParameterizedTest
    @CsvSource({"75, NOT_CARRIED", "76, DECIDED", "150, DECIDED", "151, NOT_CARRIED"})
    void moreThanHalfOfThosePresentDecide(int inFavour, Outcome outcome) {
        var ballot = ballot(ElectedBody.COMMITTEE, 2, 3);
        count(ballot, 140, 60, 50);
        assertThat(decide(ballot, Decision.ROUND, inFavour)).isEqualTo(outcome);
        assertThat(decide(ballot, Decision.STOP, inFavour)).isEqualTo(outcome);
    }

    @Test
    void afterTwoShortRoundsACommitteeStops() {
        var ballot = ballot(ElectedBody.COMMITTEE, 3, 4);
        count(ballot, 140, 60, 50, 40);
        assertThat(decide(ballot, Decision.ROUND, 140)).isEqualTo(Outcome.DECIDED);
        assertThat(decide(ballot, Decision.NEW_NAMES, 140)).isEqualTo(Outcome.DECIDED);
        ballot.openRound(null);
        count(ballot, 60, 50, 40);
        assertThat(ballot.round().outcome).isEqualTo(RoundOutcome.NONE);
        assertThat(decide(ballot, Decision.ROUND, 140)).isEqualTo(Outcome.ROUNDS_EXHAUSTED);
        assertThat(decide(ballot, Decision.NEW_NAMES, 140)).isEqualTo(Outcome.ROUNDS_EXHAUSTED);
        assertThat(decide(ballot, Decision.STOP, 140)).isEqualTo(Outcome.DECIDED);
    }

    @Test
    void delegatesAreVotedOnAsOftenAsTheCongressWants() {
        var ballot = ballot(ElectedBody.DELEGATES, 3, 4);
        for (var round : Arrays.asList(1, 2, 3)) {
            assertThat(ballot.round().number).isEqualTo(round);
            count(ballot, 60, 50, 40, 30);
            assertThat(decide(ballot, Decision.ROUND, 140)).isEqualTo(Outcome.DECIDED);
            ballot.openRound(null);
        }
    }

    @Test
    void tiesAndVotesThatDoNotCountBringNoNewNamesAndCountAsNoShortRound() {
        var tied = ballot(ElectedBody.COMMITTEE, 1, 2);
        count(tied, 100, 100);
        assertThat(decide(tied, Decision.NEW_NAMES, 140)).isEqualTo(Outcome.NEW_NAMES_ON_TIE);
        var spoilt = ballot(ElectedBody.COMMITTEE, 1, 2);
        for (int round = 0; round < 3; round++) {
            countOf(spoilt, VOTERS + 1, 100, 51);
            assertThat(decide(spoilt, Decision.NEW_NAMES, 140)).isEqualTo(Outcome.NEW_NAMES_ON_TIE);
            assertThat(decide(spoilt, Decision.ROUND, 140)).isEqualTo(Outcome.DECIDED);
            spoilt.openRound(null);
        }
    }
}
