package vn.daihoi.election.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.daihoi.election.tally.MarkedBallot.Mark;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.session.AbsenceCause;
import vn.daihoi.session.Deduction;
import vn.daihoi.session.Electorate;

/** Whatever lies in the box. */
class TallyPropertyTest {

    private static final int TRIES = 300;

    private final Tally tally = new Tally(Rulebook.OF_2025);

    /** What came out of the box, for a number of seats. */
    record Box(int seats, int names, int absent, List<MarkedBallot> ballots) {

        List<String> candidates() {
            return IntStream.rangeClosed(1, names).mapToObj(name -> "c" + name).toList();
        }

        CountSheet sheet() {
            return CountSheet.of(ballots, candidates(), seats);
        }

        /** All who came voted; the absent were deducted. */
        Electorate electorate() {
            var deduction = new Deduction(AbsenceCause.ABSENT_ACCEPTED, absent, "điều 30");
            return new Electorate(
                    Electorate.Kind.MEMBERS, ballots.size() + absent, absent == 0 ? List.of() : List.of(deduction));
        }
    }

    @Provide
    Arbitrary<Box> boxes() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(1, 7),
                        Arbitraries.integers().between(0, 3))
                .flatAs((seats, names, absent) -> ballot(names)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(25)
                        .map(ballots -> new Box(seats, names, absent, ballots)));
    }

    private static Arbitrary<MarkedBallot> ballot(int names) {
        var mark = Arbitraries.frequency(
                net.jqwik.api.Tuple.of(8, Mark.FOR),
                net.jqwik.api.Tuple.of(5, Mark.AGAINST),
                net.jqwik.api.Tuple.of(1, Mark.BOTH),
                net.jqwik.api.Tuple.of(1, Mark.NEITHER));
        var rarely = Arbitraries.integers().between(1, 30).map(n -> n == 1);
        return Combinators.combine(rarely, mark.list().ofSize(names))
                .as((written, marks) -> new MarkedBallot(true, written, marks));
    }

    private TallyResult decide(Box box, boolean tieBreak) {
        return decide(box, box.sheet(), tieBreak);
    }

    private TallyResult decide(Box box, CountSheet sheet, boolean tieBreak) {
        var votes = box.candidates().stream()
                .map(name -> new TallyRound.Votes(name, sheet.votes().get(name)))
                .toList();
        var papers = new TallyRound.Papers(sheet.collected(), sheet.collected());
        return tally.decide(
                new TallyRound(ElectedBody.COMMITTEE, box.electorate(), papers, box.seats(), tieBreak, votes));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheBallotsChangesNothing(@ForAll("boxes") Box box, @ForAll Random random) {
        var shuffled = new ArrayList<>(box.ballots());
        Collections.shuffle(shuffled, random);
        var other = new Box(box.seats(), box.names(), box.absent(), shuffled);
        assertThat(other.sheet()).isEqualTo(box.sheet());
        assertThat(decide(other, false)).isEqualTo(decide(box, false));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void everySheetReadOffBallotsAddsUp(@ForAll("boxes") Box box) {
        var sheet = box.sheet();
        assertThat(sheet.faults(box.ballots().size(), box.seats())).isEmpty();
        assertThat(sheet.votes().values().stream().mapToInt(Integer::intValue).sum())
                .isLessThanOrEqualTo(sheet.valid() * box.seats());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theElectedHaveMoreThanHalfAndAreNoMoreThanTheSeats(@ForAll("boxes") Box box) {
        var result = decide(box, false);
        var votes = box.sheet().votes();
        assertThat(result.elected()).hasSizeLessThanOrEqualTo(box.seats()).doesNotHaveDuplicates();
        assertThat(result.elected()).allSatisfy(name -> assertThat(2 * votes.get(name))
                .isGreaterThan(box.electorate().base()));
        assertThat(result.tied()).noneMatch(result.elected()::contains);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void nobodyLeftOutHasMoreVotesThanSomebodyElected(@ForAll("boxes") Box box, @ForAll boolean tieBreak) {
        var votes = box.sheet().votes();
        var elected = decide(box, tieBreak).elected();
        var least = elected.stream().mapToInt(votes::get).min().orElse(Integer.MAX_VALUE);
        assertThat(box.candidates()).filteredOn(name -> !elected.contains(name)).allSatisfy(name -> {
            if (tieBreak || 2 * votes.get(name) > box.electorate().base()) {
                assertThat(votes.get(name)).isLessThan(elected.isEmpty() ? Integer.MAX_VALUE : least);
            }
        });
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void atExactlyHalfNobodyIsElected(
            @ForAll @IntRange(min = 1, max = 200) int half, @ForAll("kinds") Electorate.Kind kind) {
        var electorate = new Electorate(kind, 2 * half, List.of());
        var papers = new TallyRound.Papers(2 * half, 2 * half);
        var votes = List.of(new TallyRound.Votes("c1", half), new TallyRound.Votes("c2", half + 1));
        var result = tally.decide(new TallyRound(ElectedBody.COMMITTEE, electorate, papers, 2, false, votes));
        assertThat(result.elected()).containsExactly("c2");
    }

    @Provide
    Arbitrary<Electorate.Kind> kinds() {
        return Arbitraries.of(Electorate.Kind.values());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void anotherVoteForSomebodyNeverUnelectsHim(@ForAll("boxes") Box box, @ForAll @IntRange(max = 6) int place) {
        var name = box.candidates().get(place % box.names());
        var sheet = box.sheet();
        if (!decide(box, false).elected().contains(name) || sheet.votes().get(name) >= sheet.valid()) {
            return;
        }
        var votes = new java.util.HashMap<>(sheet.votes());
        votes.merge(name, 1, Integer::sum);
        var more = new CountSheet(sheet.collected(), sheet.valid(), sheet.invalid(), sheet.invalidBy(), votes);
        assertThat(decide(box, more, false).elected()).contains(name);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whatIsReadOutAgreesWithTheResult(@ForAll("boxes") Box box, @ForAll boolean tieBreak) {
        var result = decide(box, tieBreak);
        var said = String.join("\n", result.steps());
        assertThat(said).contains("Trúng cử %d/%d.".formatted(result.elected().size(), box.seats()));
        assertThat(said.contains("suất cuối")).isEqualTo(result.outcome() == RoundOutcome.TIE);
        assertThat(said.contains(
                        "Còn thiếu %d".formatted(box.seats() - result.elected().size())))
                .isEqualTo(result.outcome() == RoundOutcome.SHORT || result.outcome() == RoundOutcome.NONE);
        assertThat(result.outcome() == RoundOutcome.ALL)
                .isEqualTo(result.elected().size() == box.seats());
        if (!tieBreak) {
            assertThat(said)
                    .contains("ít nhất %d phiếu".formatted(result.needed()))
                    .contains(": %d người đạt.".formatted(result.overHalf().size()));
        }
        assertThat(said.contains("Trừ %d:".formatted(box.absent()))).isEqualTo(box.absent() > 0);
    }
}
