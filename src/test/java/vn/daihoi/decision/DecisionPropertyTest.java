package vn.daihoi.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever a body of up to 25 says, under every rule and quorum. The base: a quorum, "of all" and "percent" are held
 * against every member of the electorate, "of present" against everybody who answered; a member who recuses himself has
 * answered, so he stays in every base and never counts among those that agree.
 */
class DecisionPropertyTest {

    private static final int TRIES = 300;
    private static final LocalDateTime NOW = LocalDateTime.of(2025, 1, 9, 8, 0);
    private static final List<Outcome> APPROVED = List.of(Outcome.APPROVED, Outcome.APPROVED_WITH_AMENDMENTS);

    /**
     * @param opinions one a member; null where he is silent
     * @param proposer place of a member, or beyond them when a stranger put the matter
     */
    record Case(List<Opinion> opinions, Majority majority, int proposer) {

        Decision decided(List<Integer> order) {
            var members = IntStream.range(0, opinions.size())
                    .mapToObj(place -> Member.waiting("m" + place, "Thành viên " + place))
                    .toList();
            var decision = new Decision(
                    "d", new Subject("document", "x", "chain"), "COMMITTEE@unit", "m" + proposer, NOW, members);
            decision.arrange(Mode.OPINIONS, majority, NOW.toLocalDate());
            order.stream().filter(place -> opinions.get(place) != null).forEach(place -> decision.give(said(place)));
            return decision;
        }

        Decision decided() {
            return decided(IntStream.range(0, opinions.size()).boxed().toList());
        }

        Member said(int place) {
            return new Member("m" + place, "Thành viên " + place, opinions.get(place), null, NOW, false);
        }

        Case with(int place, Opinion opinion) {
            var changed = new ArrayList<>(opinions);
            changed.set(place, opinion);
            return new Case(changed, majority, proposer);
        }
    }

    private static boolean approved(Decision decision) {
        return APPROVED.contains(decision.determine(NOW));
    }

    @Provide
    Arbitrary<Case> cases() {
        var opinions = Arbitraries.of(Opinion.values()).injectNull(0.25);
        var majorities = Combinators.combine(
                        Arbitraries.of(MajorityRule.values()),
                        Arbitraries.integers().between(1, 100),
                        Arbitraries.of(List.of(1, 2), List.of(2, 3), List.of(3, 4), List.of(1, 1)))
                .as((rule, threshold, quorum) -> new Majority(rule, threshold, quorum.get(0), quorum.get(1)));
        return Combinators.combine(
                        opinions.list().ofMaxSize(25),
                        majorities,
                        Arbitraries.integers().between(0, 25))
                .as(Case::new);
    }

    @Provide
    Arbitrary<Case> bodies() {
        return cases().filter(one -> !one.opinions().isEmpty());
    }

    @Property(tries = TRIES)
    void nothingIsEverApprovedWithoutItsQuorum(@ForAll("cases") Case one) {
        var decision = one.decided();
        var answered =
                one.opinions().stream().filter(opinion -> opinion != null).count();
        var majority = one.majority();
        var quorum = answered > 0
                && answered * majority.quorumDenominator()
                        >= (long) majority.quorumNumerator() * one.opinions().size();
        if (!quorum) {
            assertThat(decision.determine(NOW)).isEqualTo(Outcome.NOT_DECIDED);
        }
        assertThat(approved(decision)).isIn(false, quorum);
    }

    @Property(tries = TRIES)
    void theOrderOfOpinionsDoesNotMatter(@ForAll("cases") Case one, @ForAll long seed) {
        var order = new ArrayList<>(
                IntStream.range(0, one.opinions().size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        var straight = one.decided();
        var shuffled = one.decided(order);
        assertThat(shuffled.determine(NOW)).isEqualTo(straight.determine(NOW));
        assertThat(shuffled.arithmetic).isEqualTo(straight.arithmetic);
    }

    /** In place of an opinion it leaves every base as it was, and makes nothing pass that did not. */
    @Property(tries = TRIES)
    void aRecusalInPlaceOfAnOpinionNeitherShrinksTheBaseNorHelps(@ForAll("bodies") Case one, @ForAll int anyone) {
        var place = Math.floorMod(anyone, one.opinions().size());
        var spoke = one.opinions().get(place) == null ? one.with(place, Opinion.DISAGREE) : one;
        var before = spoke.decided();
        var after = spoke.with(place, Opinion.RECUSED).decided();
        assertThat(after.count().all()).isEqualTo(before.count().all());
        assertThat(after.count().present()).isEqualTo(before.count().present());
        assertThat(one.majority().needed(after.count()))
                .isEqualTo(one.majority().needed(before.count()));
        assertThat(approved(after)).isIn(false, approved(before));
    }

    /** In place of silence it may complete the quorum; those that agree must have been enough without it. */
    @Property(tries = TRIES)
    void aRecusalInPlaceOfSilenceNeverLowersWhatIsNeeded(@ForAll("bodies") Case one, @ForAll int anyone) {
        var place = Math.floorMod(anyone, one.opinions().size());
        var before = one.with(place, null).decided();
        var after = one.with(place, Opinion.RECUSED).decided();
        assertThat(after.count().agreed()).isEqualTo(before.count().agreed());
        assertThat(one.majority().needed(after.count()))
                .isGreaterThanOrEqualTo(one.majority().needed(before.count()));
        if (approved(after)) {
            assertThat(one.majority().enough(before.count())).isTrue();
        }
    }

    @Property(tries = TRIES)
    void nothingIsApprovedByItsProposerAlone(@ForAll("bodies") Case one) {
        if (approved(one.decided())) {
            assertThat(IntStream.range(0, one.opinions().size()))
                    .anyMatch(place -> place != one.proposer() && one.opinions().get(place) == Opinion.AGREE);
        }
    }

    @Property(tries = TRIES)
    void agreementNeverHurts(@ForAll("bodies") Case one, @ForAll int anyone) {
        var place = Math.floorMod(anyone, one.opinions().size());
        var spoke = one.opinions().get(place) == null ? one.with(place, Opinion.OTHER) : one;
        if (approved(spoke.decided())) {
            assertThat(approved(spoke.with(place, Opinion.AGREE).decided())).isTrue();
        }
    }

    @Property(tries = TRIES)
    void strangersSecondOpinionsAndLateOnesChangeNothing(@ForAll("bodies") Case one, @ForAll int anyone) {
        var place = Math.floorMod(anyone, one.opinions().size());
        var decision = one.decided();
        var before = decision.count();
        var again = new Member("m" + place, "x", Opinion.AGREE, null, NOW, false);
        if (one.opinions().get(place) != null) {
            assertThat(decision.give(again)).isEqualTo(OpinionOutcome.GIVEN_BEFORE);
        }
        var stranger = new Member("stranger", "x", Opinion.AGREE, null, NOW, false);
        assertThat(decision.give(stranger)).isEqualTo(OpinionOutcome.NOT_A_MEMBER);
        var late = new Member("m" + place, "x", Opinion.AGREE, null, NOW.plusDays(1), false);
        assertThat(decision.give(late)).isEqualTo(OpinionOutcome.CLOSED);
        assertThat(decision.count()).isEqualTo(before);
        assertThat(decision.closingOn).isEqualTo(LocalDate.of(2025, 1, 9));
    }
}
