package vn.daihoi.election.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.election.tally.CountSheet.Fault.CAUSES_DO_NOT_ADD_UP;
import static vn.daihoi.election.tally.CountSheet.Fault.DOES_NOT_ADD_UP;
import static vn.daihoi.election.tally.CountSheet.Fault.MORE_THAN_ISSUED;
import static vn.daihoi.election.tally.CountSheet.Fault.MORE_VOTES_THAN_BALLOTS;
import static vn.daihoi.election.tally.CountSheet.Fault.MORE_VOTES_THAN_SEATS;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.daihoi.election.tally.MarkedBallot.Mark;

class CountSheetTest {

    private static CountSheet sheet(int collected, int valid, int invalid, int one, int other) {
        var causes = invalid == 0 ? Map.<InvalidCause, Integer>of() : Map.of(InvalidCause.TOO_MANY, invalid);
        return new CountSheet(collected, valid, invalid, causes, Map.of("c1", one, "c2", other));
    }

    @Test
    void addsUp() {
        assertThat(sheet(20, 19, 1, 19, 19).faults(20, 2)).isEmpty();
        assertThat(sheet(19, 19, 0, 5, 0).faults(20, 2)).isEmpty();
    }

    @Test
    void findsWhatCannotBe() {
        assertThat(sheet(21, 21, 0, 1, 1).faults(20, 2)).containsExactly(MORE_THAN_ISSUED);
        assertThat(sheet(20, 18, 1, 1, 1).faults(20, 2)).containsExactly(DOES_NOT_ADD_UP);
        assertThat(sheet(20, 18, 2, 19, 1).faults(20, 2)).containsExactly(MORE_VOTES_THAN_BALLOTS);
        assertThat(sheet(20, 20, 0, 11, 10).faults(20, 1)).containsExactly(MORE_VOTES_THAN_SEATS);
        assertThat(sheet(20, 20, 0, 20, 20).faults(20, 2)).isEmpty();
    }

    @Test
    void wantsACauseForEveryInvalidBallot() {
        var causes = Map.of(InvalidCause.NOBODY, 1);
        assertThat(new CountSheet(20, 18, 2, causes, Map.of("c1", 9)).faults(20, 1))
                .containsExactly(CAUSES_DO_NOT_ADD_UP);
    }

    @Test
    void isReadOffTheBallots() {
        var ballots = List.of(
                ballot(Mark.FOR, Mark.AGAINST),
                ballot(Mark.AGAINST, Mark.FOR),
                ballot(Mark.FOR, Mark.FOR),
                ballot(Mark.AGAINST, Mark.AGAINST),
                new MarkedBallot(false, false, List.of(Mark.FOR, Mark.AGAINST)));
        assertThat(CountSheet.of(ballots, List.of("c1", "c2"), 1))
                .isEqualTo(new CountSheet(
                        5,
                        2,
                        3,
                        Map.of(InvalidCause.TOO_MANY, 1, InvalidCause.NOBODY, 1, InvalidCause.NOT_ISSUED, 1),
                        Map.of("c1", 1, "c2", 1)));
    }

    @Test
    void namesWhoGotNoVoteToo() {
        var ballots = List.of(ballot(Mark.FOR, Mark.AGAINST));
        assertThat(CountSheet.of(ballots, List.of("c1", "c2"), 1).votes()).isEqualTo(Map.of("c1", 1, "c2", 0));
    }

    private static MarkedBallot ballot(Mark... marks) {
        return new MarkedBallot(true, false, List.of(marks));
    }
}
