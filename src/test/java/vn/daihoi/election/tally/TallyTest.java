package vn.daihoi.election.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.session.AbsenceCause;
import vn.daihoi.session.Deduction;
import vn.daihoi.session.Electorate;

class TallyTest {

    private static final TallyRound.Papers IN_ORDER = new TallyRound.Papers(150, 150);

    private final Tally tally = new Tally(Rulebook.OF_2025);

    private static Electorate members(int convened, Deduction... deductions) {
        return new Electorate(Electorate.Kind.MEMBERS, convened, List.of(deductions));
    }

    private static Electorate delegates(int convened) {
        return new Electorate(Electorate.Kind.DELEGATES, convened, List.of());
    }

    private static Deduction absent(int count) {
        return new Deduction(AbsenceCause.ABSENT_ACCEPTED, count, "190-QĐ/TW, 10/10/2024, điều 30");
    }

    /** The n-th number belongs to candidate {@code c<n>}, from 1. */
    private static List<TallyRound.Votes> votes(int... votes) {
        return IntStream.range(0, votes.length)
                .mapToObj(n -> new TallyRound.Votes("c" + (n + 1), votes[n]))
                .toList();
    }

    private TallyResult committee(Electorate electorate, int seats, int... votes) {
        return tally.decide(new TallyRound(ElectedBody.COMMITTEE, electorate, IN_ORDER, seats, false, votes(votes)));
    }

    private TallyResult tieBreak(int seats, int... votes) {
        return tally.decide(new TallyRound(ElectedBody.COMMITTEE, members(20), IN_ORDER, seats, true, votes(votes)));
    }

    @Test
    void electsElevenOfThirteen() {
        var votes = new int[] {95, 94, 93, 92, 91, 90, 89, 88, 87, 86, 85, 60, 50};
        var result = committee(members(97), 11, votes);
        assertThat(result.outcome()).isEqualTo(RoundOutcome.ALL);
        assertThat(result.elected()).hasSize(11).doesNotContain("c12", "c13");
        assertThat(result.overHalf()).hasSize(13);
        assertThat(result.needed()).isEqualTo(49);
    }

    @Test
    void electsThreeOfFour() {
        var result = committee(members(11), 3, 10, 9, 8, 5);
        assertThat(result.outcome()).isEqualTo(RoundOutcome.ALL);
        assertThat(result.elected()).containsExactly("c1", "c2", "c3");
    }

    @Test
    void takesThoseAbsentThroughoutWithAcceptedReasonOffTheBase() {
        var result = committee(members(20, absent(3)), 3, 17, 12, 9, 8);
        assertThat(result.base()).isEqualTo(17);
        assertThat(result.needed()).isEqualTo(9);
        assertThat(result.elected()).containsExactly("c1", "c2", "c3");
        assertThat(result.steps())
                .containsExactly(
                        "Tổng số đảng viên chính thức được triệu tập: 20.",
                        "Trừ 3: vắng mặt suốt đại hội, lý do được cấp ủy triệu tập đồng ý"
                                + " (190-QĐ/TW, 10/10/2024, điều 30).",
                        "Số để tính kết quả bầu: 17.",
                        "Trúng cử khi được quá một nửa của 17, tức ít nhất 9 phiếu"
                                + " (190-QĐ/TW, 10/10/2024, điều 30): 3 người đạt.",
                        "Trúng cử 3/3.");
    }

    @Test
    void exactlyHalfIsNotElected() {
        var result = committee(members(20), 1, 10);
        assertThat(result.outcome()).isEqualTo(RoundOutcome.NONE);
        assertThat(committee(members(20), 1, 11).outcome()).isEqualTo(RoundOutcome.ALL);
    }

    @Test
    void fallsShortWhenTooFewHaveMoreThanHalf() {
        var result = committee(members(20), 3, 19, 15, 10, 9);
        assertThat(result.outcome()).isEqualTo(RoundOutcome.SHORT);
        assertThat(result.elected()).containsExactly("c1", "c2");
        assertThat(result.steps())
                .last()
                .isEqualTo("Còn thiếu 1: đại hội quyết định bầu tiếp hay dừng (190-QĐ/TW, 10/10/2024 – cần xác nhận).");
    }

    @Test
    void electsNobodyWhenNobodyHasMoreThanHalf() {
        var result = committee(members(20), 2, 10, 9, 8);
        assertThat(result.outcome()).isEqualTo(RoundOutcome.NONE);
        assertThat(result.elected()).isEmpty();
    }

    @Test
    void equalVotesOnTheLastSeatGiveItToNobody() {
        var result = committee(members(20), 3, 19, 18, 14, 14, 12);
        assertThat(result.outcome()).isEqualTo(RoundOutcome.TIE);
        assertThat(result.elected()).containsExactly("c1", "c2");
        assertThat(result.tied()).containsExactly("c3", "c4");
        assertThat(result.steps()).anyMatch(step -> step.startsWith("2 người cùng 14 phiếu cho 1 suất cuối"));
    }

    @Test
    void equalVotesBelowTheLastSeatOrAboveItAreNoTie() {
        assertThat(committee(members(20), 3, 15, 15, 15, 12, 12).outcome()).isEqualTo(RoundOutcome.ALL);
        assertThat(committee(members(20), 2, 15, 15).outcome()).isEqualTo(RoundOutcome.ALL);
    }

    @Test
    void severalTiedCompeteForSeveralSeats() {
        var result = committee(members(20), 3, 19, 14, 14, 14);
        assertThat(result.elected()).containsExactly("c1");
        assertThat(result.tied()).hasSize(3);
    }

    @Test
    void amongTheTiedTheHighestWinsWithoutHalf() {
        var result = tieBreak(1, 8, 7);
        assertThat(result.outcome()).isEqualTo(RoundOutcome.ALL);
        assertThat(result.elected()).containsExactly("c1");
        assertThat(result.needed()).isZero();
    }

    @Test
    void aSecondTieIsForTheCongressToDecide() {
        var result = tieBreak(1, 8, 8);
        assertThat(result.outcome()).isEqualTo(RoundOutcome.TIE);
        assertThat(result.tied()).containsExactly("c1", "c2");
        assertThat(result.steps()).anyMatch(step -> step.contains("đại hội quyết định có bầu nữa hay không"));
    }

    @Test
    void delegatesFillTheirSeatsFirstAndLeaveAlternates() {
        var votes = votes(Arrays.stream(new int[] {140, 130, 120, 110, 60}).toArray());
        var result = tally.decide(new TallyRound(ElectedBody.DELEGATES, delegates(150), IN_ORDER, 2, false, votes));
        assertThat(result.elected()).containsExactly("c1", "c2");
        assertThat(result.overHalf()).containsExactly("c1", "c2", "c3", "c4");
        assertThat(result.steps())
                .last()
                .asString()
                .isEqualTo("Lấy đủ chính thức trước; 2 người quá một nửa còn lại là dự khuyết, xếp theo số phiếu"
                        + " (190-QĐ/TW, 10/10/2024, điều 18).");
    }

    @Test
    void theFirstSessionCountsAllMembersOfTheCommittee() {
        var session = new Electorate(Electorate.Kind.FIRST_SESSION, 11, List.of());
        var result = tally.decide(new TallyRound(ElectedBody.SECRETARY, session, IN_ORDER, 1, false, votes(5)));
        assertThat(result.outcome()).isEqualTo(RoundOutcome.NONE);
        assertThat(result.steps()).first().isEqualTo("Tổng số cấp ủy viên: 11.");
    }

    @Test
    void delegatesWithoutAnybodyLeftOverHaveNoAlternates() {
        var votes = votes(140, 130, 60);
        var result = tally.decide(new TallyRound(ElectedBody.DELEGATES, delegates(150), IN_ORDER, 2, false, votes));
        assertThat(result.steps()).last().isEqualTo("Trúng cử 2/2.");
    }

    @Test
    void ofMoreBallotsThanWereIssuedNobodyIsElected() {
        var papers = new TallyRound.Papers(20, 21);
        var result = tally.decide(new TallyRound(ElectedBody.COMMITTEE, members(20), papers, 1, false, votes(20, 1)));
        assertThat(result.outcome()).isEqualTo(RoundOutcome.VOID);
        assertThat(result.elected()).isEmpty();
        assertThat(result.overHalf()).isEmpty();
        assertThat(result.base()).isEqualTo(20);
        assertThat(result.steps())
                .containsExactly(
                        "Phát ra 20 phiếu, thu về 21 phiếu.",
                        "Thu về nhiều hơn phát ra: lần bỏ phiếu này không có giá trị, không ai trúng cử;"
                                + " đại hội quyết định bầu lại (190-QĐ/TW, 10/10/2024 – cần xác nhận).");
    }

    @Test
    void saysHowTheSeatsWereGivenWhenTooManyHaveMoreThanHalf() {
        var result = committee(members(20), 2, 18, 17, 16);
        assertThat(result.steps())
                .containsExactly(
                        "Tổng số đảng viên chính thức được triệu tập: 20.",
                        "Trúng cử khi được quá một nửa của 20, tức ít nhất 11 phiếu"
                                + " (190-QĐ/TW, 10/10/2024, điều 30): 3 người đạt.",
                        "3 người quá một nửa, cần bầu 2: lấy theo số phiếu từ cao xuống"
                                + " (190-QĐ/TW, 10/10/2024 – cần xác nhận).",
                        "Trúng cử 2/2.");
    }

    @Test
    void aTieBreakSaysThatTheHighestWins() {
        assertThat(tieBreak(1, 8, 7).steps())
                .contains("Bầu lại giữa 2 người bằng phiếu cho 1 suất: cao phiếu trúng cử, không cần quá một nửa"
                        + " (190-QĐ/TW, 10/10/2024 – cần xác nhận).")
                .last()
                .isEqualTo("Trúng cử 1/1.");
        assertThat(tieBreak(2, 9, 8, 7).steps()).noneMatch(step -> step.contains("lấy theo số phiếu từ cao xuống"));
    }

    @Test
    void twoShortRoundsOfDelegatesGoOnAsTheCongressWants() {
        var votes = votes(60, 50);
        var result = tally.decide(new TallyRound(ElectedBody.DELEGATES, delegates(150), IN_ORDER, 2, false, votes));
        assertThat(result.outcome()).isEqualTo(RoundOutcome.NONE);
        assertThat(result.steps()).first().isEqualTo("Tổng số đại biểu chính thức được triệu tập: 150.");
        assertThat(result.steps())
                .last()
                .isEqualTo("Còn thiếu 2: đại hội quyết định bầu tiếp hay dừng (190-QĐ/TW, 10/10/2024, điều 18).");
    }
}
