package vn.daihoi.personnel.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.personnel.SchemeMother.SCHEME;
import static vn.daihoi.personnel.SchemeMother.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.personnel.CandidateStanding;
import vn.daihoi.personnel.Procedure;
import vn.daihoi.personnel.SchemeMother;
import vn.daihoi.personnel.planning.Candidate;
import vn.daihoi.personnel.planning.Candidates;
import vn.daihoi.personnel.planning.Structures;
import vn.daihoi.personnel.steps.StepOutcome.Fault;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.shared.Actor;
import vn.daihoi.testing.DatabaseTest;

@DatabaseTest
@Import({
    Candidates.class,
    Structures.class,
    Rounds.class,
    StepVotes.class,
    RoundPersons.class,
    RecordStep.class,
    OpenRound.class,
    FreeLists.class,
    DifferingPersons.class,
    ReportDisagreement.class,
    AnswerDisagreement.class
})
class RecordStepTest {

    private static final Actor CLERK = new Actor("clerk", "Thư ký", Set.of());

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Candidates candidates;

    @Autowired
    Rounds rounds;

    @Autowired
    RoundPersons persons;

    @Autowired
    RecordStep record;

    @Autowired
    OpenRound open;

    @Autowired
    DifferingPersons differing;

    @Autowired
    ReportDisagreement report;

    @Autowired
    AnswerDisagreement answer;

    /** Three incumbents (1–3), three newcomers (4–6), four seats, five names. */
    @BeforeEach
    void aScheme() {
        SchemeMother.empty(jdbc);
        SchemeMother.scheme(jdbc, Procedure.FIVE_STEPS);
        IntStream.rangeClosed(1, 6).forEach(place -> SchemeMother.candidate(jdbc, place, place <= 3));
        SchemeMother.structure(jdbc, 4, 5);
    }

    @Test
    void reelectionGoesFirstAndLeavesTheRestToNewcomers() {
        assertThat(open.next(SCHEME)).contains(Round.REELECTION);
        assertThat(open.next(SCHEME)).contains(Round.REELECTION);
        steps(1, 5, 9, 9, 9);
        assertThat(open.next(SCHEME)).contains(Round.FIRST_TIME);
        assertThat(ids(persons.at(SCHEME, 1))).containsExactly(id(4), id(5), id(6));
        steps(1, 3, 9, 8, 7);
        assertThat(step(4, 9, 8, 7).fault()).isNull();
        assertThat(step(5, 9, 8, 7).disagreement()).isFalse();
        assertThat(open.next(SCHEME)).isEmpty();
        assertThat(standings())
                .containsExactly(
                        CandidateStanding.LISTED,
                        CandidateStanding.LISTED,
                        CandidateStanding.LISTED,
                        CandidateStanding.LISTED,
                        CandidateStanding.LISTED,
                        CandidateStanding.DROPPED);
        assertThat(candidates.bodies(id(1))).containsExactly(ElectedBody.COMMITTEE);
    }

    @Test
    void aLongerDelegationTakesThoseForWhomTheCommitteeHasNoRoom() {
        SchemeMother.body(jdbc, "DELEGATES", 6, 6);
        open.next(SCHEME);
        steps(1, 5, 9, 9, 9);
        open.next(SCHEME);
        steps(1, 5, 9, 8, 7);
        assertThat(open.next(SCHEME)).isEmpty();
        assertThat(candidates.bodies(id(5))).containsExactly(ElectedBody.COMMITTEE, ElectedBody.DELEGATES);
        assertThat(candidates.bodies(id(6))).containsExactly(ElectedBody.DELEGATES);
    }

    @Test
    void whoHasNotMoreThanHalfOfThoseSummonedLeavesTheRound() {
        open.next(SCHEME);
        step(1, 9, 5, 6);
        assertThat(ids(persons.at(SCHEME, 2))).containsExactly(id(1), id(3));
        step(2, 6, 5);
        assertThat(ids(persons.at(SCHEME, 3))).containsExactly(id(1));
    }

    @Test
    void whoDoesNotMeetTheStandardsLeavesTheRound() {
        open.next(SCHEME);
        var votes = List.of(
                new Vote(id(1), 9, false, "Thiếu tiêu chuẩn"),
                new Vote(id(2), 9, true, null),
                new Vote(id(3), 9, true, null));
        assertThat(record.record(new RecordStep.Command(SCHEME, 1, sitting(10), votes, CLERK))
                        .fault())
                .isNull();
        assertThat(ids(persons.at(SCHEME, 2))).containsExactly(id(2), id(3));
    }

    @Test
    void withoutTwoThirdsOfTheKeyCadresNoVoteIsKept() {
        open.next(SCHEME);
        step(1, 9, 9, 9);
        var few = new Sitting(LocalDate.of(2025, 1, 9), 10, 6, null, null);
        assertThat(record.record(new RecordStep.Command(SCHEME, 2, few, votes(2, 6, 6, 6), CLERK))
                        .quorum())
                .isFalse();
        assertThat(persons.at(SCHEME, 3)).isEmpty();
        assertThat(step(2, 9, 9, 9).quorum()).isTrue();
        assertThat(persons.at(SCHEME, 3)).hasSize(3);
    }

    @Test
    void refusesFiguresThatCannotBe() {
        open.next(SCHEME);
        assertThat(step(1, 9, 9).fault()).isEqualTo(Fault.EVERY_PERSON_ONCE);
        assertThat(step(1, 9, 9, 11).fault()).isEqualTo(Fault.TOO_MANY_VOTES);
        var wrong = new Sitting(LocalDate.of(2025, 1, 9), 10, 11, null, null);
        assertThat(record.record(new RecordStep.Command(SCHEME, 1, wrong, votes(1, 9, 9, 9), CLERK))
                        .fault())
                .isEqualTo(Fault.FIGURES);
    }

    @Test
    void aListTooLongIsCutFromBelowAndATieAtTheCutIsVotedAgain() {
        open.next(SCHEME);
        steps(1, 5, 9, 9, 9);
        open.next(SCHEME);
        steps(1, 3, 9, 9, 9);
        assertThat(step(4, 9, 8, 8).fault()).isEqualTo(Fault.TIE);
        assertThat(step(4, 9, 8, 7).fault()).isNull();
    }

    @Test
    void theFifthStepVotesOnAllThatPassedTheThird() {
        open.next(SCHEME);
        steps(1, 3, 9, 9, 9);
        step(4, 9, 9, 2);
        assertThat(ids(persons.at(SCHEME, 5))).containsExactly(id(1), id(2), id(3));
    }

    @Test
    void whereTheTwoDifferTheAuthorityRules() {
        open.next(SCHEME);
        steps(1, 4, 9, 9, 9);
        assertThat(step(5, 9, 9, 3).disagreement()).isTrue();
        assertThat(ids(differing.of(SCHEME))).containsExactly(id(3));
        report.report(SCHEME, List.of(new ReportDisagreement.View(id(3), "Đủ tiêu chuẩn", "Không quá nửa")));
        answer.settle(SCHEME, Map.of(id(3), true), "Giữ trong danh sách");
        assertThat(open.next(SCHEME)).contains(Round.FIRST_TIME);
        assertThat(standings())
                .startsWith(CandidateStanding.LISTED, CandidateStanding.LISTED, CandidateStanding.LISTED);
    }

    @Test
    void orHasTheFourthStepHeldAgain() {
        open.next(SCHEME);
        steps(1, 4, 9, 9, 9);
        step(5, 9, 9, 3);
        answer.repeat(SCHEME);
        assertThat(persons.at(SCHEME, 4)).hasSize(3);
        assertThat(rounds.entryStep(SCHEME)).isEqualTo(4);
        step(4, 9, 9, 3);
        assertThat(step(5, 9, 9, 3).disagreement()).isFalse();
        open.next(SCHEME);
        assertThat(standings()).element(2).isEqualTo(CandidateStanding.DROPPED);
    }

    @Test
    void aRoundThatGoesBackStartsAtItsStepWithThoseThatCameThatFar() {
        open.next(SCHEME);
        step(1, 9, 9, 9);
        step(2, 9, 9, 9);
        step(3, 9, 9, 2);
        step(4, 9, 9);
        step(5, 9, 9);
        open.next(SCHEME);
        rounds.openAt(SCHEME, Round.REELECTION, 3);
        assertThat(open.next(SCHEME)).contains(Round.REELECTION);
        assertThat(rounds.entryStep(SCHEME)).isEqualTo(3);
        assertThat(persons.at(SCHEME, 3)).hasSize(3);
        steps(3, 5, 9, 9, 9);
        assertThat(open.next(SCHEME)).contains(Round.FIRST_TIME);
        assertThat(standings()).element(2).isEqualTo(CandidateStanding.LISTED);
    }

    @Test
    void withoutIncumbentsTheFirstRoundFallsAway() {
        IntStream.rangeClosed(1, 3)
                .forEach(place -> candidates.move(id(place), CandidateStanding.WITHDRAWN, "Nghỉ hưu"));
        assertThat(open.next(SCHEME)).contains(Round.FIRST_TIME);
    }

    @Test
    void withoutRoomTheSecondRoundFallsAway() {
        jdbc.sql("update scheme_body set seats = 3, prepared = 3").update();
        open.next(SCHEME);
        steps(1, 5, 9, 9, 9);
        assertThat(open.next(SCHEME)).isEmpty();
    }

    private void steps(int from, int to, int... votes) {
        IntStream.rangeClosed(from, to)
                .forEach(step -> assertThat(step(step, votes).fault()).isNull());
    }

    private StepOutcome step(int step, int... inFavour) {
        return record.record(new RecordStep.Command(SCHEME, step, sitting(10), votes(step, inFavour), CLERK));
    }

    private static Sitting sitting(int summoned) {
        return new Sitting(LocalDate.of(2025, 1, 9), summoned, summoned, null, null);
    }

    private List<Vote> votes(int step, int... inFavour) {
        var who = ids(persons.at(SCHEME, step));
        return IntStream.range(0, inFavour.length)
                .mapToObj(i -> new Vote(i < who.size() ? who.get(i) : "nobody", inFavour[i], true, null))
                .toList();
    }

    private List<CandidateStanding> standings() {
        return candidates.of(SCHEME).stream().map(Candidate::standing).toList();
    }

    private static List<String> ids(List<Candidate> who) {
        return who.stream().map(Candidate::id).toList();
    }
}
