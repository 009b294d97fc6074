package vn.daihoi.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.daihoi.election.CountFault.Kind;
import vn.daihoi.election.tally.InvalidCause;
import vn.daihoi.election.tally.RoundOutcome;
import vn.daihoi.election.tally.TallyRound;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.session.Venue;
import vn.daihoi.shared.Actor;

class CountCheckTest {

    private static final Actor TELLER = new Actor("t1", "Ủy viên Ban kiểm phiếu 1", java.util.Set.of());

    private final Ballot ballot =
            new Ballot(new Ballot.Key("p.u.committee", "p.u", ElectedBody.COMMITTEE, Venue.CONGRESS), 10, 1, false);

    /** Two names for one seat, 20 ballots issued, a third name withdrawn. */
    @BeforeEach
    void issued() {
        ballot.names.add(new ListedName("a", "Đảng viên Một", null));
        ballot.names.add(new ListedName("b", "Đảng viên Hai", null));
        var withdrawn = new ListedName("w", "Đảng viên Ba", null);
        withdrawn.put(Standing.WITHDRAWN, "sức khỏe");
        ballot.names.add(withdrawn);
        ballot.openRound(null);
        ballot.round().issue = new Round.Issue(20, 20, 22, 20, 0, "Đảng ủy");
    }

    private static TallyRound.Votes line(String candidate, int votes) {
        return new TallyRound.Votes(candidate, votes);
    }

    private static CountEntry entry(int collected, int valid, int invalid, TallyRound.Votes... lines) {
        var causes = invalid == 0 ? Map.<InvalidCause, Integer>of() : Map.of(InvalidCause.NOBODY, invalid);
        return new CountEntry(new CountEntry.Figures(collected, valid, invalid, causes), List.of(lines), false);
    }

    private List<CountFault> check(CountEntry entry) {
        return new CountCheck(ballot, entry).faults(TELLER);
    }

    @Test
    void takesASheetThatAddsUp() {
        assertThat(check(entry(20, 19, 1, line("a", 12), line("b", 7)))).isEmpty();
    }

    @Test
    void saysWhatDoesNotBalanceWithTheFigures() {
        assertThat(check(entry(20, 18, 1, line("a", 12), line("b", 6))))
                .containsExactly(CountFault.of(Kind.DOES_NOT_ADD_UP, 18, 1, 20));
        assertThat(check(entry(20, 20, 0, line("a", 12), line("b", 9))))
                .containsExactly(CountFault.of(Kind.MORE_VOTES_THAN_SEATS, 20, 1));
        assertThat(check(entry(20, 5, 15, line("a", 2), line("b", 6))))
                .containsExactly(
                        CountFault.at(Kind.MORE_VOTES_THAN_BALLOTS, 1, 5),
                        CountFault.of(Kind.MORE_VOTES_THAN_SEATS, 5, 1));
        var causeless = new CountEntry(
                new CountEntry.Figures(20, 19, 1, Map.of()), List.of(line("a", 12), line("b", 7)), false);
        assertThat(check(causeless)).containsExactly(CountFault.of(Kind.CAUSES_DO_NOT_ADD_UP, 1));
    }

    @Test
    void asksWhetherMoreReallyCameBackThanWereIssued() {
        var entry = entry(21, 21, 0, line("a", 12), line("b", 9));
        assertThat(check(entry)).containsExactly(CountFault.of(Kind.MORE_THAN_ISSUED, 21, 20));
        assertThat(check(new CountEntry(entry.figures(), entry.lines(), true))).isEmpty();
    }

    @Test
    void aVoteForSomebodyWithdrawnStandsAtItsRow() {
        assertThat(check(entry(20, 20, 0, line("a", 12), line("b", 7), line("w", 1))))
                .containsExactly(CountFault.at(Kind.WITHDRAWN, 2));
        assertThat(check(entry(20, 20, 0, line("a", 12), line("b", 7), line("x", 1))))
                .containsExactly(CountFault.at(Kind.NOT_ON_THE_LIST, 2));
        ballot.names.add(new ListedName("late", "Đảng viên Bốn", null));
        assertThat(check(entry(20, 20, 0, line("a", 12), line("b", 7), line("late", 1))))
                .as("known, but not in this round")
                .containsExactly(CountFault.at(Kind.NOT_ON_THE_LIST, 2));
    }

    @Test
    void onlyRowsWithMoreVotesThanBallotsAreAtFault() {
        assertThat(check(entry(20, 5, 15, line("a", 5), line("b", 6))))
                .containsExactly(
                        CountFault.at(Kind.MORE_VOTES_THAN_BALLOTS, 1, 5),
                        CountFault.of(Kind.MORE_VOTES_THAN_SEATS, 5, 1));
    }

    @Test
    void everybodyOnTheListHasOneRow() {
        assertThat(check(entry(20, 20, 0, line("a", 12), line("a", 8))))
                .containsExactly(CountFault.at(Kind.NAME_TWICE, 1), CountFault.of(Kind.NAMES_MISSING, "Đảng viên Hai"));
    }

    @Test
    void whoStandsDoesNotCount() {
        var sheet = entry(20, 20, 0, line("a", 12), line("b", 8));
        assertThat(new CountCheck(ballot, sheet).faults(new Actor("t2", "ĐẢNG VIÊN MỘT", java.util.Set.of())))
                .containsExactly(CountFault.of(Kind.TELLER_STANDS));
        assertThat(new CountCheck(ballot, sheet).faults(new Actor("t3", "Đảng viên Ba", java.util.Set.of())))
                .as("withdrew")
                .isEmpty();
    }

    @Test
    void whatWasCountedOrDeclaredIsNotCountedAgain() {
        var sheet = entry(20, 20, 0, line("a", 12), line("b", 8));
        ballot.round().outcome = RoundOutcome.ALL;
        assertThat(check(sheet)).containsExactly(CountFault.of(Kind.ALREADY_COUNTED, 1));
        ballot.round().outcome = null;
        ballot.declare(null);
        assertThat(check(sheet)).containsExactly(CountFault.of(Kind.ALREADY_COUNTED, 1));
    }
}
