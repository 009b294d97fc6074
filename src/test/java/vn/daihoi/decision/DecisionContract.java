package vn.daihoi.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.organisation.AddOrganisations;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.organisation.People;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.organisation.StandIns;
import vn.daihoi.shared.Actor;
import vn.daihoi.testing.DatabaseTest;
import vn.daihoi.testing.MovableClock;
import vn.daihoi.workflow.Rules;

/** What a collegial decision promises on every database. */
@DatabaseTest
@Import({
    OpenDecision.class,
    ArrangeDecision.class,
    GiveOpinion.class,
    RecordMeeting.class,
    DetermineOutcome.class,
    ExtendDecision.class,
    Decisions.class,
    DecisionQueries.class,
    Proposals.class,
    RoleHolders.class,
    People.class,
    Organisations.class,
    StandIns.class,
    AddOrganisations.class,
    DecisionContract.Tables.class
})
abstract class DecisionContract {

    private static final String BODY = "STANDING_COMMITTEE@tam-duong";
    private static final LocalDate CLOSING = LocalDate.of(2025, 1, 14);

    static class Tables {
        @Bean
        Rules rules() {
            return Rules.fromClasspath();
        }
    }

    @Autowired
    OpenDecision open;

    @Autowired
    ArrangeDecision arrange;

    @Autowired
    GiveOpinion give;

    @Autowired
    RecordMeeting meetings;

    @Autowired
    DetermineOutcome determine;

    @Autowired
    ExtendDecision extend;

    @Autowired
    DecisionQueries queries;

    @Autowired
    AddOrganisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void emptyTables() {
        clock.moveTo(LocalDateTime.of(2025, 1, 9, 8, 0));
        List.of(
                        "decision_amendment",
                        "decision_member",
                        "decision_proposal",
                        "decision",
                        "role_holding",
                        "person",
                        "organisation")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        organisations.add(
                List.of(new Organisation("tam-duong", "Huyện ủy", OrganisationType.ABOVE_BASE, null, null, null)));
    }

    @Test
    void eightMembersWhoSpeakInTheSameSecondAllCount() throws Exception {
        members(8);
        var id = open("APPROVED");
        var pool = Executors.newFixedThreadPool(8);
        try {
            var votes = IntStream.rangeClosed(1, 8)
                    .<Callable<OpinionOutcome>>mapToObj(n -> () -> agree(id, "m" + n))
                    .toList();
            for (var vote : pool.invokeAll(votes)) {
                assertThat(vote.get()).isEqualTo(OpinionOutcome.RECORDED);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(queries.members(id)).hasSize(8).allMatch(Member::agrees);
        assertThat(determine.determine(id)).isEqualTo(Outcome.APPROVED);
    }

    @Test
    void aMemberSpeaksOnce() throws Exception {
        members(3);
        var id = open("once");
        var pool = Executors.newFixedThreadPool(4);
        try {
            var tries = pool.invokeAll(java.util.Collections.nCopies(4, () -> agree(id, "m1")));
            var recorded = 0;
            for (var attempt : tries) {
                recorded += attempt.get() == OpinionOutcome.RECORDED ? 1 : 0;
            }
            assertThat(recorded).isEqualTo(1);
        } finally {
            pool.shutdownNow();
        }
        assertThat(agree(id, "stranger")).isEqualTo(OpinionOutcome.NOT_A_MEMBER);
    }

    @Test
    void whoeverHandedTheMatterOnDoesNotDecideAlone() {
        members(1);
        jdbc.sql("insert into decision_proposal (subject_id, task, person, handed_on) values"
                        + " ('p', 't', 'm1', timestamp '2025-01-08 08:00:00')")
                .update();
        var id = open("p");
        agree(id, "m1");
        assertThat(determine.determine(id)).isEqualTo(Outcome.NOT_DECIDED);
        assertThat(queries.require(id).arithmetic()).contains("không ai tự quyết định đề xuất của chính mình");
    }

    @Test
    void withoutAQuorumTheClosingDateMovesOnceAndOpinionsStay() {
        members(3);
        var id = open("quorum");
        agree(id, "m1");
        clock.moveTo(LocalDateTime.of(2025, 1, 15, 0, 0));
        assertThat(determine.determine(id)).isEqualTo(Outcome.NOT_DECIDED);
        assertThat(extend.extend(id)).contains(LocalDate.of(2025, 1, 20));
        agree(id, "m2");
        assertThat(determine.determine(id)).isEqualTo(Outcome.APPROVED);
        assertThat(extend.extend(id)).isEmpty();
    }

    @Test
    void thoseWhoTakeNoPartMakeAQuorumButNoMajority() {
        members(4);
        var id = open("recusal");
        agree(id, "m1");
        agree(id, "m2");
        say(id, "m3", Opinion.RECUSED, "Có liên quan");
        assertThat(determine.determine(id)).isEqualTo(Outcome.RETURNED);
    }

    @Test
    void aChangeWishedWhileAgreeingIsAnAmendment() {
        members(3);
        var id = open("change");
        agree(id, "m1");
        agree(id, "m2");
        say(id, "m3", Opinion.AGREE, "Sửa mục 2");
        assertThat(determine.determine(id)).isEqualTo(Outcome.APPROVED_WITH_AMENDMENTS);
        assertThat(queries.require(id).amendments()).isEqualTo("Sửa mục 2");
        assertThat(queries.amendments(id)).containsExactly(new Amendment("Sửa mục 2", "Thành viên 3"));
    }

    @Test
    void aVacantBodyDecidesNothing() {
        assertThat(determine.determine(open("vacant"))).isEqualTo(Outcome.NOT_DECIDED);
    }

    @Test
    void theVotesOfAMeetingMakeUpThosePresent() {
        members(5);
        var id = open("meeting");
        assertThat(meeting(id, 4, 3, 0)).isEqualTo(MeetingOutcome.VOTES_NOT_IN_BALANCE);
        assertThat(meeting(id, 4, 3, 1)).isEqualTo(MeetingOutcome.RECORDED);
        assertThat(determine.determine(id)).isEqualTo(Outcome.APPROVED);
        assertThat(queries.members(id)).filteredOn(Member::attended).hasSize(4);
        assertThat(queries.sittings(BODY, LocalDate.of(2025, 1, 2))).hasSize(1);
    }

    @Test
    void aMeetingReturnsNothingWithoutAPoint() {
        members(5);
        var id = open("returned");
        assertThat(meeting(id, 4, 2, 2)).isEqualTo(MeetingOutcome.RETURNED_WITHOUT_POINTS);
        assertThat(queries.members(id)).noneMatch(Member::attended);
        assertThat(meeting(id, 4, 2, 2, new Amendment("Nêu rõ nguyên nhân", "Thành viên 2")))
                .isEqualTo(MeetingOutcome.RECORDED);
        assertThat(determine.determine(id)).isEqualTo(Outcome.RETURNED);
        assertThat(queries.require(id).amendments()).isEqualTo("Nêu rõ nguyên nhân");
    }

    @Test
    void eachTimeAMatterIsPutMakesADecisionOfItsOwn() {
        members(3);
        assertThat(open("x")).isEqualTo("document.x.1");
        assertThat(open("x")).isEqualTo("document.x.2");
    }

    private MeetingOutcome meeting(String id, int present, int agreed, int disagreed, Amendment... points) {
        var sat = IntStream.rangeClosed(1, present).mapToObj(n -> "m" + n).collect(java.util.stream.Collectors.toSet());
        var votes = new Meeting.Votes(present, agreed, disagreed, 0);
        var held = new Meeting(LocalDate.of(2025, 1, 9), "Bí thư", null, votes, null, "minutes-1");
        return meetings.record(new RecordMeeting.Command(id, held, sat, Map.of(), List.of(points)));
    }

    private String open(String subject) {
        var id = open.open(new OpenDecision.Command(new Subject("document", subject, "tam-duong-2024.binh-lu"), BODY));
        arrange.arrange(new ArrangeDecision.Command(
                id, new ArrangeDecision.Question("Có duyệt không?", null), Mode.OPINIONS, Majority.USUAL, CLOSING));
        return id;
    }

    private OpinionOutcome agree(String id, String person) {
        return say(id, person, Opinion.AGREE, null);
    }

    private OpinionOutcome say(String id, String person, Opinion opinion, String words) {
        var by = new Actor(person, "Thành viên " + person.substring(1), Set.of());
        return give.give(new GiveOpinion.Command(id, opinion, words, by));
    }

    private void members(int count) {
        for (int n = 1; n <= count; n++) {
            jdbc.sql("insert into person (id, name, mail, language, seat) values (:id, :name, :mail, 'vi', true)")
                    .param("id", "m" + n)
                    .param("name", "Thành viên " + n)
                    .param("mail", "m" + n + "@example.invalid")
                    .update();
            jdbc.sql("insert into role_holding (person, role, organisation, from_day)"
                            + " values (:id, 'STANDING_COMMITTEE', 'tam-duong', date '2024-01-01')")
                    .param("id", "m" + n)
                    .update();
        }
    }
}
