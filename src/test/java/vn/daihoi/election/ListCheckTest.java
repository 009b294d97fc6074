package vn.daihoi.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.daihoi.election.ListFault.Kind;
import vn.daihoi.election.ListProposal.FloorName;
import vn.daihoi.election.ListProposal.Nominee;
import vn.daihoi.election.ListProposal.Standards;
import vn.daihoi.election.tally.RoundOutcome;
import vn.daihoi.election.tally.Rulebook;
import vn.daihoi.election.tally.Surplus;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.session.OrganMember;
import vn.daihoi.session.Venue;

class ListCheckTest {

    private static final ListProposal.Votes CARRIED = new ListProposal.Votes(100, 90, 10, 95);
    private static final ListProposal.Votes WITHOUT_NUMBER = new ListProposal.Votes(100, null, null, 95);

    private static Ballot ballot(ElectedBody body, Venue venue, int seats) {
        return new Ballot(new Ballot.Key("p.u.x", "p.u", body, venue), 10, seats, false);
    }

    private static List<Nominee> nominees(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> new Nominee("c" + n, null))
                .toList();
    }

    private Set<String> tellers = Set.of();
    private ListProposal.Board board = ListProposal.Board.AS_IT_IS;

    private List<Kind> faults(
            Ballot ballot, int seats, ListProposal.Votes votes, List<Nominee> nominees, FloorName... floor) {
        var proposal = new ListProposal(ballot.id, seats, votes, nominees, List.of(floor), board);
        var offered = List.of(new ListedName("c0", "Ủy viên Một", null), new ListedName("c1", "Ủy viên Hai", null));
        return new ListCheck(new Surplus(Rulebook.OF_2025), ballot, offered, proposal)
                .faults(Set.of("bi thu"), tellers).stream().map(ListFault::kind).toList();
    }

    private static Ballot committee() {
        return ballot(ElectedBody.COMMITTEE, Venue.CONGRESS, 11);
    }

    private static Ballot delegates() {
        return ballot(ElectedBody.DELEGATES, Venue.CONGRESS, 5);
    }

    @Test
    void admitsThirteenForEleven() {
        assertThat(faults(committee(), 11, CARRIED, nominees(13))).isEmpty();
    }

    @Test
    void aCommitteeNeedsMoreNamesThanSeatsAndNotTooMany() {
        assertThat(faults(committee(), 11, CARRIED, nominees(11))).containsExactly(Kind.TOO_FEW_NAMES);
        assertThat(faults(committee(), 11, CARRIED, nominees(15))).containsExactly(Kind.OVER_CAP);
        assertThat(faults(committee(), 11, CARRIED, List.of())).containsExactly(Kind.NO_NAMES);
    }

    @Test
    void whoWithdrawsWithConsentCountsNoLonger() {
        var names = List.of(
                new Nominee("a", null),
                new Nominee("b", new ListProposal.Withdrawal("sức khỏe", true)),
                new Nominee("c", new ListProposal.Withdrawal("sức khỏe", false)));
        assertThat(faults(committee(), 2, CARRIED, names)).containsExactly(Kind.TOO_FEW_NAMES);
        assertThat(faults(committee(), 1, CARRIED, names)).isEmpty();
    }

    @Test
    void theNumberOfDelegatesIsGivenNotVoted() {
        assertThat(faults(delegates(), 5, WITHOUT_NUMBER, nominees(6))).isEmpty();
        assertThat(faults(delegates(), 5, CARRIED, nominees(6))).containsExactly(Kind.NUMBER_GIVEN);
        assertThat(faults(delegates(), 6, WITHOUT_NUMBER, nominees(7))).containsExactly(Kind.SEATS_GIVEN);
    }

    @Test
    void numberAndListNeedMoreThanHalfOfThosePresent() {
        var half = new ListProposal.Votes(100, 50, 50, 50);
        assertThat(faults(committee(), 11, half, nominees(13)))
                .containsExactly(Kind.NUMBER_NOT_PASSED, Kind.LIST_NOT_PASSED);
        assertThat(faults(committee(), 11, WITHOUT_NUMBER, nominees(13))).containsExactly(Kind.NUMBER_NOT_VOTED);
    }

    @Test
    void membersOfTheConveningCommitteeAreBoundByItsListAtTheCongress() {
        var stands = new FloorName("BÍ THƯ", null, null, 60, new Standards(true, false));
        var nominates = new FloorName("Đại biểu mới", null, "Bí thư", 60, new Standards(true, false));
        assertThat(faults(committee(), 11, CARRIED, nominees(13), stands)).containsExactly(Kind.STANDS_BOUND);
        assertThat(faults(committee(), 11, CARRIED, nominees(13), nominates)).containsExactly(Kind.NOMINATES_BOUND);
        var session = ballot(ElectedBody.SECRETARY, Venue.FIRST_SESSION, 1);
        assertThat(faults(session, 1, WITHOUT_NUMBER, nominees(1), nominates)).isEmpty();
    }

    @Test
    void afterAShortRoundOnlyWhatIsFreeIsFilled() {
        var ballot = committee();
        var round = new Round(1, false, 11, List.of(), null);
        round.outcome = RoundOutcome.NONE;
        ballot.rounds.add(round);
        assertThat(faults(ballot, 10, CARRIED, nominees(3))).containsExactly(Kind.SEATS_FREE);
        assertThat(faults(ballot, 11, CARRIED, nominees(3))).isEmpty();
    }

    @Test
    void twoTellersMustNotStand() {
        tellers = Set.of("uy vien mot", "uy vien ba", "uy vien bon");
        assertThat(faults(committee(), 11, CARRIED, nominees(13))).isEmpty();
        tellers = Set.of("uy vien mot", "uy vien hai", "uy vien ba");
        assertThat(faults(committee(), 11, CARRIED, nominees(13))).containsExactly(Kind.TELLERS_STAND);
        tellers = Set.of("uy vien ba", "uy vien bon");
        var stands = new FloorName("Ủy viên Bốn", null, null, 60, new Standards(true, false));
        assertThat(faults(committee(), 11, CARRIED, nominees(13), stands)).containsExactly(Kind.TELLERS_STAND);
        var unsupported = new FloorName("Ủy viên Bốn", null, null, 30, new Standards(true, false));
        assertThat(faults(committee(), 11, CARRIED, nominees(13), unsupported)).isEmpty();
        var withdrawn = List.of(
                new Nominee("c0", new ListProposal.Withdrawal("sức khỏe", true)),
                new Nominee("c1", new ListProposal.Withdrawal("sức khỏe", true)),
                new Nominee("c2", null),
                new Nominee("c3", null));
        tellers = Set.of("uy vien mot", "uy vien hai");
        assertThat(faults(committee(), 1, CARRIED, withdrawn.subList(0, 4))).doesNotContain(Kind.TELLERS_STAND);
    }

    @Test
    void furtherTellersAreElectedByMoreThanHalfOfThoseWhoAttend() {
        tellers = Set.of("uy vien mot", "uy vien hai");
        assertThat(faults(committee(), 11, CARRIED, nominees(13))).containsExactly(Kind.TELLERS_STAND);
        board = board(51, "Đảng viên Bảy", "Đảng viên Tám");
        assertThat(faults(committee(), 11, CARRIED, nominees(13))).isEmpty();
        board = board(51, "Đảng viên Bảy");
        assertThat(faults(committee(), 11, CARRIED, nominees(13))).containsExactly(Kind.TELLERS_STAND);
        for (var inFavour : new Integer[] {null, 50, 101}) {
            board = board(inFavour, "Đảng viên Bảy", "Đảng viên Tám");
            assertThat(faults(committee(), 11, CARRIED, nominees(13))).containsExactly(Kind.BOARD_NOT_PASSED);
        }
        board = board(100, "Đảng viên Bảy", "Đảng viên Tám");
        assertThat(faults(committee(), 11, CARRIED, nominees(13))).isEmpty();
    }

    @Test
    void nobodyIsElectedIntoTheBoardWhoStands() {
        tellers = Set.of("uy vien mot", "uy vien hai");
        board = board(51, "Đảng viên Bảy", "Đảng viên Tám", "Ủy viên Hai");
        assertThat(faults(committee(), 11, CARRIED, nominees(13))).containsExactly(Kind.NEW_TELLER_STANDS);
    }

    private static ListProposal.Board board(Integer inFavour, String... names) {
        return new ListProposal.Board(
                Stream.of(names).map(name -> OrganMember.teller(name, name)).toList(), inFavour);
    }

    @Test
    void nobodyStandsTwiceAndNoMoreVoteThanAttend() {
        var twice = List.of(new Nominee("c0", null), new Nominee("c0", null));
        assertThat(faults(committee(), 1, CARRIED, twice)).containsExactly(Kind.NOMINEE_TWICE);
        var all = new ListProposal.Votes(100, 90, 10, 100);
        assertThat(faults(committee(), 11, all, nominees(13))).isEmpty();
        var over = new ListProposal.Votes(100, 90, 10, 101);
        assertThat(faults(committee(), 11, over, nominees(13))).containsExactly(Kind.OVER_ATTENDING);
    }

    @Test
    void floorNamesCountOnceTheyAreConsidered() {
        var supported = new FloorName("Đại biểu mới", null, null, 31, new Standards(true, false));
        var unsupported = new FloorName("Đại biểu mới", null, null, 30, new Standards(true, false));
        var unfit = new FloorName("Đại biểu mới", null, null, 60, new Standards(false, false));
        var gone = new FloorName("Đại biểu mới", null, null, 60, new Standards(true, true));
        assertThat(faults(committee(), 11, CARRIED, nominees(11), supported)).isEmpty();
        for (var name : List.of(unsupported, unfit, gone)) {
            assertThat(faults(committee(), 11, CARRIED, nominees(11), name)).containsExactly(Kind.TOO_FEW_NAMES);
        }
    }
}
