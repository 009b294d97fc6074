package vn.daihoi.congress.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import vn.daihoi.congress.ApprovalAuthority;
import vn.daihoi.congress.CongressMother;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.Consents;
import vn.daihoi.congress.DropContents;
import vn.daihoi.congress.OpenCongress;
import vn.daihoi.congress.date.CongressDates;
import vn.daihoi.congress.date.PostponeCongress;
import vn.daihoi.congress.date.RebaseCongress;
import vn.daihoi.congress.preparation.Announcements;
import vn.daihoi.congress.preparation.Renewal;
import vn.daihoi.congress.stage.MarkStage;
import vn.daihoi.congress.stage.Stage;
import vn.daihoi.congress.stage.StageQueries;
import vn.daihoi.congress.stage.StageState;
import vn.daihoi.congress.voter.VoterQueries;
import vn.daihoi.decision.ArrangeDecision;
import vn.daihoi.decision.DetermineOutcome;
import vn.daihoi.decision.GiveOpinion;
import vn.daihoi.decision.Majority;
import vn.daihoi.decision.Mode;
import vn.daihoi.decision.OpenDecision;
import vn.daihoi.decision.Opinion;
import vn.daihoi.decision.Subject;
import vn.daihoi.organisation.AddOrganisations;
import vn.daihoi.organisation.OpenSeats;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.plan.CongressContent;
import vn.daihoi.plan.Milestones;
import vn.daihoi.shared.DateRange;
import vn.daihoi.testing.CongressRooms;
import vn.daihoi.testing.DatabaseTest;
import vn.daihoi.testing.GivenTask;
import vn.daihoi.testing.MovableClock;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.Workflow;

/** What the handlers of a congress in preparation take and refuse. */
@DatabaseTest
@Import(CongressRooms.class)
class PreparationTest {

    private static final String CONGRESS = CongressMother.CONGRESS;

    @MockitoBean
    Workflow workflow;

    @Autowired
    List<TaskHandler> handlers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Autowired
    AddOrganisations organisations;

    @Autowired
    OpenSeats seats;

    @Autowired
    OpenCongress open;

    @Autowired
    CongressQueries congresses;

    @BeforeEach
    void openCongress() {
        empty();
        clock.moveTo(LocalDateTime.of(2025, 1, 9, 8, 0));
        organisations.add(List.of(
                new Organisation("tam-duong", "Huyện ủy Tam Đường", OrganisationType.ABOVE_BASE, null, null, null),
                new Organisation(
                        "binh-lu", "Đảng bộ xã Bình Lư", OrganisationType.BASE_COMMITTEE, "tam-duong", null, null)));
        seats.open(new OpenSeats.Command("tam-duong", null, LocalDate.of(2024, 1, 1)));
        seats.open(new OpenSeats.Command("binh-lu", null, LocalDate.of(2024, 1, 1)));
        open.open(CongressMother.commune("plan-1", "tam-duong", "binh-lu"));
    }

    @AfterEach
    void empty() {
        CongressMother.empty(jdbc);
        List.of(
                        "decision_amendment",
                        "decision_member",
                        "decision_proposal",
                        "decision",
                        "role_holding",
                        "person",
                        "organisation")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    private TaskHandler handler(String form) {
        return handlers.stream()
                .filter(one -> one.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    private TaskResult answer(String form, Map<String, Object> answers) {
        return handler(form).complete(GivenTask.answered(CONGRESS, form, answers));
    }

    private Map<String, Object> prefill(String form) {
        return handler(form).prefill(GivenTask.of(CONGRESS, form, Map.of()));
    }

    private static void refused(TaskResult result, String field, String message) {
        assertThat(result.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.message()).isEqualTo(message);
        });
    }

    private static Map<String, Object> row(Object... values) {
        var row = new HashMap<String, Object>();
        for (int i = 0; i < values.length; i += 2) {
            row.put((String) values[i], values[i + 1]);
        }
        return row;
    }

    @Autowired
    RoleHolders holders;

    @Autowired
    CongressDates dates;

    @Autowired
    StageQueries stages;

    @Autowired
    MarkStage mark;

    @Autowired
    VoterQueries voters;

    @Autowired
    Announcements announcements;

    @Autowired
    PostponeCongress postpone;

    @Autowired
    RebaseCongress rebase;

    @Autowired
    DropContents drop;

    @Autowired
    Consents consents;

    @Autowired
    ApprovalAuthority authority;

    @Autowired
    OpenDecision decisions;

    @Autowired
    ArrangeDecision arrange;

    @Autowired
    GiveOpinion opinions;

    @Autowired
    DetermineOutcome determine;

    private Map<String, Object> subcommittees(String... named) {
        return row(
                "decisionNumber",
                "5-QĐ/ĐU",
                "decisionDate",
                LocalDate.of(2025, 1, 8),
                "planFile",
                "file-1",
                "subcommittees",
                java.util.Arrays.stream(named)
                        .map(name -> row("subcommittee", name, "member", "binh-lu.committee-1", "duty", "HEAD"))
                        .toList());
    }

    @Test
    void everySubcommitteeOfThePlanNeedsAMemberWhoThenHoldsItsRole() {
        var form = "congress-set-up-subcommittees";
        assertThat(prefill(form).get("subcommittees")).asList().hasSize(3);
        refused(
                answer(form, subcommittees("DOCUMENTS", "PERSONNEL")),
                "subcommittees",
                "congress.error.subcommittee-missing");
        assertThat(answer(form, subcommittees("DOCUMENTS", "PERSONNEL", "LOGISTICS"))
                        .accepted())
                .isTrue();
        assertThat(holders.actor("binh-lu.committee-1").groups())
                .contains("DOCUMENTS_SUBCOMMITTEE@binh-lu", "LOGISTICS_SUBCOMMITTEE@binh-lu");
    }

    @Test
    void whereTheSuperiorAppointsThereIsNoPersonnelSubcommittee() {
        CongressMother.empty(jdbc);
        open.open(CongressMother.appointed("plan-1", "tam-duong", "binh-lu"));
        refused(
                answer("congress-set-up-subcommittees", subcommittees("DOCUMENTS", "PERSONNEL", "LOGISTICS")),
                "subcommittees",
                "congress.error.appointed");
        assertThat(answer("congress-set-up-subcommittees", subcommittees("DOCUMENTS", "LOGISTICS"))
                        .accepted())
                .isTrue();
    }

    private Map<String, Object> days(String first, String last, double days, String reason) {
        var answers = row(
                "firstDay", LocalDate.parse(first),
                "lastDay", LocalDate.parse(last),
                "days", BigDecimal.valueOf(days),
                "venue", "Hội trường xã",
                "voters", BigDecimal.valueOf(190),
                "guests", BigDecimal.valueOf(50));
        if (reason != null) {
            answers.put("shortNoticeReason", reason);
        }
        return answers;
    }

    private TaskResult propose(String first, String last, double days, String reason) {
        return answer("congress-propose-time-place", days(first, last, days, reason));
    }

    private TaskResult agree(boolean shortNotice) {
        return answer("congress-agree-time-place", row("timePlaceAgreed", "AGREED", "acceptsShortNotice", shortNotice));
    }

    @Test
    void proposedDaysKeepDurationWindowAndNotice() {
        refused(propose("2025-01-08", "2025-01-09", 1, null), "firstDay", "congress.proposal.PAST");
        refused(propose("2025-03-18", "2025-03-17", 1, null), "lastDay", "congress.proposal.BACKWARDS");
        refused(propose("2025-03-17", "2025-03-19", 2.5, null), "days", "congress.proposal.TOO_LONG");
        refused(propose("2025-03-17", "2025-03-17", 2, null), "days", "congress.proposal.TOO_LONG");
        refused(propose("2025-04-15", "2025-04-16", 2, null), "lastDay", "congress.proposal.OUTSIDE_WINDOW");
        refused(propose("2025-02-17", "2025-02-18", 2, null), "shortNoticeReason", "congress.proposal.SHORT_NOTICE");
        assertThat(propose("2025-04-14", "2025-04-15", 2, null).accepted()).isTrue();
        assertThat(propose("2025-02-17", "2025-02-18", 2, "Thiên tai").accepted())
                .isTrue();
    }

    @Test
    void agreementFixesTheDayAndAllThatCountsFromIt() {
        propose("2025-03-17", "2025-03-18", 2, null);
        refused(
                answer("congress-agree-time-place", row("timePlaceAgreed", "RETURNED")),
                "comment",
                "congress.error.why-not");
        assertThat(agree(false).steering()).containsEntry("timePlaceAgreed", "AGREED");
        var congress = congresses.require(CONGRESS);
        assertThat(congress.firstDay()).isEqualTo("2025-03-17");
        assertThat(congress.convened()).isEqualTo(190);
        assertThat(dates.of(CONGRESS))
                .containsEntry("T", LocalDate.of(2025, 3, 17))
                .containsEntry("Tend", LocalDate.of(2025, 3, 18))
                .containsEntry("approval", LocalDate.of(2025, 3, 7));
        verify(workflow).moveTimers(CONGRESS, "timer_CongressDay", LocalDateTime.of(2025, 3, 17, 0, 0));
    }

    @Test
    void aShortNoticeMustBeAccepted() {
        propose("2025-02-17", "2025-02-18", 2, "Thiên tai");
        refused(agree(false), "acceptsShortNotice", "congress.error.accept-short-notice");
        assertThat(congresses.require(CONGRESS).firstDay()).isNull();
        assertThat(agree(true).accepted()).isTrue();
    }

    private Map<String, Object> list(
            int convened, List<Map<String, Object>> excluded, List<Map<String, Object>> organs) {
        return row(
                "convenedVoters",
                BigDecimal.valueOf(convened),
                "excluded",
                excluded,
                "preparedOrgans",
                organs,
                "invitees",
                List.of(row(
                        "invitee", "UBND huyện", "persons", BigDecimal.valueOf(3), "contact", "ubnd@example.invalid")));
    }

    private static Map<String, Object> excluded(String person) {
        return row("voter", person, "ground", "SUSPENDED", "evidence", "12-QĐ/UBKT");
    }

    @Test
    void theVotersListHoldsPeopleAndNumberedPlacesUntilItIsFrozen() {
        var form = "congress-list-voters";
        refused(
                answer(
                        form,
                        list(
                                190,
                                List.of(excluded("binh-lu.committee-2")),
                                List.of(row("organ", "PRESIDIUM", "person", "binh-lu.committee-2")))),
                "preparedOrgans",
                "congress.error.excluded-organ");
        answer(
                form,
                list(
                        190,
                        List.of(excluded("binh-lu.committee-2")),
                        List.of(row("organ", "TELLERS", "person", "binh-lu.committee-3"))));
        assertThat(voters.convened(CONGRESS)).hasSize(190).noneMatch(voter -> voter.id()
                .equals("binh-lu.committee-2"));
        assertThat(voters.all(CONGRESS)).hasSize(191);
        assertThat(holders.actor("binh-lu.committee-3").groups()).contains("TELLERS@binh-lu");
        announcements.freeze(CONGRESS);
        answer(form, list(190, List.of(excluded("binh-lu.committee-4")), List.of()));
        assertThat(voters.convened(CONGRESS))
                .anyMatch(voter -> voter.id().equals("binh-lu.committee-2"))
                .noneMatch(voter -> voter.id().equals("binh-lu.committee-4"));
        assertThat(jdbc.sql("select count(*) from congress_voter_change")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(announcements.invited(CONGRESS)).contains("COMMITTEE@binh-lu", CONGRESS + ".guest-1");
    }

    @Test
    void announcingTellsTheNoticeAndHappensOncePerDay() {
        propose("2025-03-17", "2025-03-18", 2, null);
        agree(false);
        announcements.announce(CONGRESS);
        announcements.announce(CONGRESS);
        assertThat(jdbc.sql("select notice_days from congress_announcement")
                        .query(Integer.class)
                        .list())
                .singleElement()
                .satisfies(days -> assertThat(days).isGreaterThanOrEqualTo(30));
    }

    private Map<String, Object> readiness(String conclusion, String missing) {
        var checks = java.util.Arrays.stream(vn.daihoi.congress.Condition.values())
                .map(condition -> row(
                        "condition", condition.name(), "met", condition.name().equals(missing) ? "NO" : "YES"))
                .toList();
        return row("readiness", conclusion, "checks", checks);
    }

    @Test
    void readyMeansEveryConditionIsMet() {
        var form = "congress-appraise-readiness";
        assertThat(prefill(form).get("checks")).asList().hasSize(11).contains(row("condition", "BUDGET", "met", "NO"));
        refused(answer(form, readiness("READY", "BUDGET")), "readiness", "congress.error.not-met");
        refused(
                answer(form, row("readiness", "READY", "checks", List.of())),
                "checks",
                "congress.error.conditions-missing");
        assertThat(answer(form, readiness("READY", null)).steering()).containsEntry("ready", true);
    }

    @Test
    void notReadyNamesWhatIsDoneAgain() {
        var form = "congress-appraise-readiness";
        var answers = readiness("NOT_READY", "BUDGET");
        refused(answer(form, answers), "redo", "congress.error.no-track");
        answers.put("redo", List.of("DOCUMENTS", "BUDGET"));
        refused(answer(form, answers), "documentsToRedo", "congress.error.no-document");
        answers.put("documentsToRedo", List.of("plan-1.binh-lu.resolution"));
        answers.put("redoReason", "Thiếu chỉ tiêu");
        assertThat(answer(form, answers).steering())
                .containsEntry("ready", false)
                .containsEntry("tracks", "BUDGET,DOCUMENTS");
    }

    private void dated() {
        propose("2025-03-17", "2025-03-18", 2, null);
        agree(false);
        announcements.announce(CONGRESS);
    }

    private void consent() {
        var body = authority.approvers(CONGRESS).get(0);
        var id = decisions.open(new OpenDecision.Command(new Subject("consent", CONGRESS, CONGRESS), body));
        arrange.arrange(new ArrangeDecision.Command(
                id,
                new ArrangeDecision.Question("Đồng ý?", null),
                Mode.OPINIONS,
                Majority.USUAL,
                LocalDate.of(2025, 3, 10)));
        holders.body(body)
                .forEach(person ->
                        opinions.give(new GiveOpinion.Command(id, Opinion.AGREE, null, holders.actor(person.id()))));
        determine.determine(id);
    }

    @Test
    void consentStandsOnTheDayAndFallsWithThePostponement() {
        dated();
        consent();
        assertThat(consents.stands(CONGRESS)).isFalse();
        clock.moveTo(LocalDateTime.of(2025, 3, 17, 7, 0));
        assertThat(consents.stands(CONGRESS)).isTrue();
        assertThat(postpone.postpone(new PostponeCongress.Command(CONGRESS, "Bão")))
                .isEqualTo(PostponeCongress.Outcome.POSTPONED);
        assertThat(consents.stands(CONGRESS)).isFalse();
        verify(workflow).correlateAll(eq("congress.postponed"), eq(CONGRESS));
        assertThat(prefill("congress-propose-new-date")).containsEntry("postponedBecause", "Bão");
    }

    @Test
    void aNewDayPastTheDeadlineMustBeAcceptedAndIsAnnouncedAndConsentedAgain() {
        dated();
        consent();
        postpone.postpone(new PostponeCongress.Command(CONGRESS, "Bão"));
        var proposal = row(
                "newFirstDay", LocalDate.of(2025, 5, 5),
                "newLastDay", LocalDate.of(2025, 5, 6),
                "postponedBecause", "Bão");
        assertThat(answer("congress-propose-new-date", proposal).accepted()).isTrue();
        refused(
                answer("congress-agree-new-date", row("newDateAgreed", "AGREED", "pastDeadlineAccepted", false)),
                "pastDeadlineAccepted",
                "congress.error.accept-past-deadline");
        assertThat(answer("congress-agree-new-date", row("newDateAgreed", "AGREED", "pastDeadlineAccepted", true))
                        .accepted())
                .isTrue();
        assertThat(congresses.require(CONGRESS).firstDay()).isEqualTo("2025-05-05");
        assertThat(congresses.require(CONGRESS).venue()).isEqualTo("Hội trường xã");
        assertThat(announcements.again(CONGRESS)).isEqualTo(Renewal.CONSENT);
        consents.renew(CONGRESS);
        verify(workflow).correlateAll("congress.consentRenewed", CONGRESS);
        clock.moveTo(LocalDateTime.of(2025, 5, 5, 7, 0));
        assertThat(consents.stands(CONGRESS)).isTrue();
    }

    @Test
    void withoutAnAnnouncementNothingIsAnnouncedAgain() {
        assertThat(announcements.again(CONGRESS)).isEqualTo(Renewal.NOT_ANNOUNCED);
    }

    @Test
    void anAmendedWindowThatNoLongerHoldsTheDayTakesItAway() {
        dated();
        var window = new DateRange(null, LocalDate.of(2025, 3, 10));
        assertThat(rebase.rebase(new RebaseCongress.Command(CONGRESS, window, null, Milestones.NONE, null, "KL 126")))
                .isEqualTo(RebaseCongress.Outcome.POSTPONED);
        var congress = congresses.require(CONGRESS);
        assertThat(congress.firstDay()).isNull();
        assertThat(congress.lastDay()).isEqualTo("2025-03-10");
        assertThat(congress.rebased()).isEqualTo(1);
    }

    @Test
    void aDayFromAboveIsTakenOver() {
        dated();
        var day = new DateRange(LocalDate.of(2025, 3, 24), LocalDate.of(2025, 3, 25));
        var window = new DateRange(null, LocalDate.of(2025, 3, 31));
        assertThat(rebase.rebase(new RebaseCongress.Command(CONGRESS, window, null, Milestones.NONE, day, "KL 126")))
                .isEqualTo(RebaseCongress.Outcome.REDATED);
        assertThat(congresses.require(CONGRESS).firstDay()).isEqualTo("2025-03-24");
        verify(workflow).correlateAll("congress.redated", CONGRESS);
    }

    @Test
    void withoutElectionsThePersonnelTrackIsDropped() {
        drop.drop(new DropContents.Command(CONGRESS, Set.of(CongressContent.COMMITTEE_ELECTION), "Sáp nhập"));
        org.mockito.Mockito.verifyNoInteractions(workflow);
        drop.drop(new DropContents.Command(CONGRESS, Set.of(CongressContent.DELEGATE_ELECTION), "Sáp nhập"));
        verify(workflow).correlateAll("congress.personnelDropped", CONGRESS);
        assertThat(stages.of(CONGRESS))
                .filteredOn(view -> view.stage() == Stage.PERSONNEL)
                .singleElement()
                .satisfies(view -> assertThat(view.state()).isEqualTo(StageState.DROPPED));
    }

    @Test
    void aStageThatIsRedoneOpensAgainWithItsFirstBeginning() {
        mark.mark(CONGRESS, Stage.BUDGET, StageState.OPEN);
        mark.mark(CONGRESS, Stage.BUDGET, StageState.DONE);
        clock.moveTo(LocalDateTime.of(2025, 2, 1, 8, 0));
        mark.mark(CONGRESS, Stage.BUDGET, StageState.OPEN);
        assertThat(stages.of(CONGRESS))
                .filteredOn(view -> view.stage() == Stage.BUDGET)
                .singleElement()
                .satisfies(view -> {
                    assertThat(view.begunAt().toLocalDate()).isEqualTo("2025-01-09");
                    assertThat(view.endedAt()).isNull();
                });
        assertThat(stages.underWay().get(CONGRESS)).contains(Stage.BUDGET);
    }
}
