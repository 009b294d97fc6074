package vn.daihoi.election.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.election.tally.MarkedBallot.Mark.AGAINST;
import static vn.daihoi.election.tally.MarkedBallot.Mark.BOTH;
import static vn.daihoi.election.tally.MarkedBallot.Mark.FOR;
import static vn.daihoi.election.tally.MarkedBallot.Mark.NEITHER;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of valid and invalid ballots, form by form. */
class MarkedBallotTest {

    private static MarkedBallot ballot(MarkedBallot.Mark... marks) {
        return new MarkedBallot(true, false, List.of(marks));
    }

    @Test
    void moreNamesThanSeatsAreStruckOut() {
        assertThat(BallotForm.of(4, 3)).isEqualTo(BallotForm.STRIKE);
        assertThat(BallotForm.of(3, 3)).isEqualTo(BallotForm.BOXES);
        assertThat(BallotForm.of(1, 1)).isEqualTo(BallotForm.BOXES);
        assertThat(BallotForm.of(1, 2)).isEqualTo(BallotForm.BOXES);
    }

    @Test
    void withSurplusItMayChooseFewerThanTheSeatsButNotMore() {
        assertThat(ballot(FOR, FOR, FOR, AGAINST).invalid(3)).isEmpty();
        assertThat(ballot(FOR, AGAINST, AGAINST, AGAINST).invalid(3)).isEmpty();
        assertThat(ballot(FOR, FOR, FOR, FOR).invalid(3)).contains(InvalidCause.TOO_MANY);
    }

    @Test
    void whoChoosesNobodyOfSeveralHasNotVoted() {
        assertThat(ballot(AGAINST, AGAINST).invalid(1)).contains(InvalidCause.NOBODY);
        assertThat(ballot(BOTH, NEITHER).invalid(2)).contains(InvalidCause.NOBODY);
    }

    @Test
    void aSingleNameNeedsExactlyOneBox() {
        assertThat(ballot(FOR).invalid(1)).isEmpty();
        assertThat(ballot(AGAINST).invalid(1)).isEmpty();
        assertThat(ballot(AGAINST).chosen()).isEmpty();
        assertThat(ballot(BOTH).invalid(1)).contains(InvalidCause.BOTH_OR_NEITHER);
        assertThat(ballot(NEITHER).invalid(1)).contains(InvalidCause.BOTH_OR_NEITHER);
    }

    @Test
    void ofSeveralNamesOneWithBothBoxesOrNoneOnlyGetsNoVote() {
        var ballot = ballot(FOR, BOTH, NEITHER, FOR);
        assertThat(ballot.invalid(4)).isEmpty();
        assertThat(ballot.chosen()).containsExactly(0, 3);
    }

    @Test
    void whatTheBoardDidNotIssueOrSomebodyWroteOnIsInvalid() {
        assertThat(new MarkedBallot(false, false, List.of(FOR, AGAINST)).invalid(1))
                .contains(InvalidCause.NOT_ISSUED);
        assertThat(new MarkedBallot(true, true, List.of(FOR, AGAINST)).invalid(1))
                .contains(InvalidCause.MARKED);
    }
}
