package vn.daihoi.congress.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static vn.daihoi.congress.process.UnitCongressStory.CONGRESS;

import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.daihoi.document.process.DocumentVettingSteps;
import vn.daihoi.lessons.process.ReviewMeetingSteps;
import vn.daihoi.organisation.process.Roles;
import vn.daihoi.testing.BareEngine;

class UnitCongressProcessTest {

    @RegisterExtension
    static final BareEngine ENGINE = BareEngine.of(UnitCongressProcess.KEY).waitingIn("personnel-approval");

    private static final UnitCongressSteps STEPS = ENGINE.mock("unitCongressSteps", UnitCongressSteps.class);
    private static final DocumentVettingSteps DOCUMENTS =
            ENGINE.mock("documentVettingSteps", DocumentVettingSteps.class);
    private static final ReviewMeetingSteps LESSONS = ENGINE.mock("reviewMeetingSteps", ReviewMeetingSteps.class);
    private static final Withdrawals PERSONNEL = ENGINE.mock("personnelApprovalSteps", Withdrawals.class);

    private static final Roles ROLES = ENGINE.mock("roles", Roles.class);

    private UnitCongressStory story;

    /** All that this model asks of the approval of personnel. */
    public interface Withdrawals {
        void withdraw(String congressId);
    }

    @BeforeEach
    void usual() {
        story = new UnitCongressStory(ENGINE, STEPS);
        story.usual();
        when(DOCUMENTS.required(anyString())).thenReturn(List.of("plan.unit.report", "plan.unit.resolution"));
        when(LESSONS.lessonsBind(anyString())).thenReturn(false);
        when(ROLES.at(anyString(), anyString())).thenAnswer(asked -> asked.getArgument(0) + "@" + asked.getArgument(1));
        when(ROLES.exists(anyString(), anyString())).thenReturn(true);
    }

    @Test
    void aPilotIsPreparedHeldRecognisedAndDebriefed() {
        story.isHeld();
        assertThat(story.passed("call_DocumentVetting")).isEqualTo(2);
        assertThat(story.passed("call_PersonnelApproval")).isEqualTo(1);
        assertThat(story.passed("call_Consent")).isEqualTo(2);
        assertThat(story.passed("call_Session")).isEqualTo(1);
        assertThat(story.passed("call_Debrief")).isEqualTo(1);
        story.reportsResults();
        story.verifies("IN_ORDER");
        assertThat(story.passed("call_Recognition")).isEqualTo(2);
        story.closesRecognised();
        assertThat(story.passed("user_AnswerLessons")).isZero();
        assertThat(story.passed("service_RecordNoFinanceOffice")).isZero();
        verify(STEPS).freezeVoters(CONGRESS);
    }

    @Test
    void aRollOutUnitWithoutSubUnitsAnswersLessonsAndHasNoDebrief() {
        when(STEPS.hasSubUnits(CONGRESS)).thenReturn(false);
        when(STEPS.isPilot(CONGRESS)).thenReturn(false);
        when(LESSONS.lessonsBind(CONGRESS)).thenReturn(true);
        story.start();
        story.setsUp();
        assertThat(story.open()).doesNotContain("user_ConfirmSubUnits");
        story.tracksEnd();
        story.does("user_AnswerLessons", "COMMITTEE@unit");
        story.isReady();
        story.timerRings("timer_CongressDay");
        assertThat(story.passed("call_Debrief")).isZero();
        story.reportsResults();
        story.verifies("IN_ORDER");
        story.closesRecognised();
    }

    @Test
    void withoutAFinanceOfficeTheOfficeConsolidatesAtOnce() {
        when(ROLES.exists("FINANCE_OFFICE", "superior")).thenReturn(false);
        story.reachesTracks();
        story.does("user_EstimateBudget", "COMMITTEE@unit");
        assertThat(story.passed("service_RecordNoFinanceOffice")).isEqualTo(1);
        story.does("user_ConsolidateEstimate", "OFFICE@superior");
        story.approvesBudget("APPROVED");
        assertThat(story.open()).doesNotContain("user_AppraiseEstimate", "user_EstimateBudget");
    }

    @ParameterizedTest
    @CsvSource({
        "TIME_PLACE, user_ProposeTimePlace",
        "BUDGET, user_EstimateBudget",
        "VENUE, user_PrepareVenue",
        "PROPAGANDA, user_PreparePropaganda"
    })
    void onlyTheTracksNamedAreOpened(String track, String task) {
        when(STEPS.open(CONGRESS)).thenReturn(track);
        story.reachesTracks();
        assertThat(story.open()).containsExactly(task);
        assertThat(story.passed("call_DocumentVetting")).isZero();
        assertThat(story.passed("call_PersonnelApproval")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"DOCUMENTS, call_DocumentVetting, 2", "PERSONNEL, call_PersonnelApproval, 1"})
    void aTrackMayBeAProcessOfItsOwn(String track, String call, int times) {
        when(STEPS.open(CONGRESS)).thenReturn(track);
        story.reachesTracks();
        assertThat(story.passed(call)).isEqualTo(times);
        assertThat(story.open()).containsExactly("user_AppraiseReadiness");
        assertThat(story.passed("call_DocumentVetting") + story.passed("call_PersonnelApproval"))
                .isEqualTo(times);
    }

    @Test
    void theAuthorityWantsAnotherDay() {
        story.reachesTracks();
        story.does("user_ProposeTimePlace", "COMMITTEE@unit");
        story.does(
                "user_AgreeTimePlace", "STANDING_COMMITTEE@ward", UnitCongressProcess.TIME_PLACE_AGREED.of("RETURNED"));
        assertThat(story.open()).doesNotContain("user_ListVoters");
        story.agreesOnTimeAndPlace();
        verify(STEPS).announce(CONGRESS);
    }

    @Test
    void theEstimateIsReturnedTwice() {
        story.reachesTracks();
        story.does("user_EstimateBudget", "COMMITTEE@unit");
        story.appraises("RETURN");
        story.does("user_EstimateBudget", "COMMITTEE@unit");
        story.appraises("PASS");
        story.does("user_ConsolidateEstimate", "OFFICE@superior");
        story.approvesBudget("RETURNED");
        story.budgetPasses();
        assertThat(story.passed("user_EstimateBudget")).isEqualTo(3);
        assertThat(story.open()).doesNotContain("user_EstimateBudget");
    }

    @Test
    void readinessWaitsForEveryTrack() {
        story.reachesTracks();
        story.agreesOnTimeAndPlace();
        story.budgetPasses();
        story.does("user_PrepareVenue", "LOGISTICS_SUBCOMMITTEE@unit");
        assertThat(story.open()).containsExactly("user_PreparePropaganda");
    }

    @Test
    void whatIsNotReadyIsDoneAgainAndNothingElse() {
        story.reachesTracks();
        story.tracksEnd();
        story.does(
                "user_AppraiseReadiness",
                "WORKING_GROUP@superior",
                UnitCongressProcess.READY.of(false),
                UnitCongressProcess.TRACKS.of("VENUE,BUDGET"));
        assertThat(story.open()).containsExactly("user_EstimateBudget", "user_PrepareVenue");
        assertThat(story.passed("call_Consent")).isZero();
        story.budgetPasses();
        story.does("user_PrepareVenue", "LOGISTICS_SUBCOMMITTEE@unit");
        story.isReady();
        assertThat(story.passed("call_Consent")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RETURNED", "NOT_DECIDED"})
    void withoutTheConsentOfTheFirstTheSecondIsNotAsked(String outcome) {
        story.decides(outcome);
        story.hasConsent();
        assertThat(story.passed("call_Consent")).isEqualTo(1);
        assertThat(story.open()).containsExactly("user_AppraiseReadiness");
        story.decides("APPROVED", "APPROVED_WITH_AMENDMENTS");
        story.isReady();
        assertThat(story.passed("call_Consent")).isEqualTo(3);
        assertThat(story.open()).isEmpty();
        story.timerRings("timer_CongressDay");
        assertThat(story.open()).containsExactly("user_ReportResults");
    }

    @Test
    void whereConsentDoesNotStandOnTheDayTheCongressWaitsForItsRenewal() {
        when(STEPS.consentStands(CONGRESS)).thenReturn(false);
        story.isHeld();
        assertThat(story.passed("call_Session")).isZero();
        story.hears("congress.consentRenewed");
        when(STEPS.consentStands(CONGRESS)).thenReturn(true);
        story.timerRings("timer_CongressDay");
        assertThat(story.passed("call_Session")).isEqualTo(1);
        assertThat(story.open()).containsExactly("user_ReportResults");
    }

    @Test
    void theAuthorityIsAskedWhenTheCongressIsLate() {
        story.hasConsent();
        story.misses("boundary_CompleteBeforeMissed");
        story.does("user_DecideOnDelay", "STANDING_COMMITTEE@ward");
        assertThat(story.passed("end_DelayDecided")).isEqualTo(1);
        story.timerRings("timer_CongressDay");
        assertThat(story.open()).containsExactly("user_ReportResults");
    }

    @Test
    void whoIsLateIsToldOfAndGoesOn() {
        story.reachesTracks();
        story.misses("boundary_AnnouncementMissed");
        story.misses("boundary_BudgetMissed");
        assertThat(story.passed("send_TellAnnouncementLate")).isEqualTo(1);
        assertThat(story.passed("send_TellBudgetLate")).isEqualTo(1);
        story.tracksEnd();
        story.isReady();
        story.timerRings("timer_CongressDay");
        story.misses("boundary_ReportMissed");
        assertThat(story.passed("send_TellReportLate")).isEqualTo(1);
        story.reportsResults();
        story.holdRecognition();
        story.verifies("IN_ORDER");
        story.misses("boundary_RecognitionMissed");
        assertThat(story.passed("send_TellRecognitionLate")).isEqualTo(1);
        story.goOnWithRecognition();
        story.closesRecognised();
    }

    @Test
    void anIncompleteReportIsCompleted() {
        story.isHeld();
        story.reportsResults();
        story.verifies("INCOMPLETE");
        assertThat(story.passed("service_CheckComplaints")).isZero();
        story.reportsResults();
        story.verifies("IN_ORDER");
        story.closesRecognised();
    }

    @Test
    void anOpenComplaintHoldsUpRecognition() {
        story.isHeld();
        story.reportsResults();
        when(STEPS.complaintsOpen(CONGRESS)).thenReturn(true);
        story.verifies("IN_ORDER");
        assertThat(story.passed("call_Recognition")).isZero();
        when(STEPS.complaintsOpen(CONGRESS)).thenReturn(false);
        story.hears("oversight.complaintsSettled");
        story.closesRecognised();
    }

    @Test
    void rejectedResultsAreVotedAgain() {
        story.isHeld();
        story.reportsResults();
        story.decides("RETURNED");
        when(STEPS.recognise(CONGRESS)).thenReturn("REJECTED");
        story.verifies("IN_ORDER");
        assertThat(story.passed("call_Recognition")).isEqualTo(1);
        story.does("user_ArrangeRevote", "COMMITTEE@unit");
        story.timerRings("timer_RevoteDay");
        assertThat(story.passed("call_Revote")).isEqualTo(1);
        story.decides("APPROVED");
        when(STEPS.recognise(CONGRESS)).thenReturn("IN_PART");
        story.reportsResults();
        story.verifies("IN_ORDER");
        story.closesRecognised();
    }

    @Test
    void resultsThatNobodyDecidedOnAreExaminedAgain() {
        story.isHeld();
        story.reportsResults();
        story.decides("NOT_DECIDED");
        when(STEPS.recognise(CONGRESS)).thenReturn("NOT_DECIDED");
        story.verifies("IN_ORDER");
        assertThat(story.passed("call_Recognition")).isEqualTo(1);
        assertThat(story.open()).containsExactly("user_VerifyResults");
    }

    @Test
    void droppedPersonnelNeedsNoApproval() {
        story.holdPersonnel();
        story.reachesTracks();
        story.tracksEnd();
        assertThat(story.open()).isEmpty();
        story.hears("congress.personnelDropped");
        verify(PERSONNEL).withdraw(CONGRESS);
        assertThat(story.open()).containsExactly("user_AppraiseReadiness");
    }

    @Test
    void theUnitReportsItsProgressAgainAndAgain() {
        story.reachesTracks();
        story.timerRings("start_ProgressDue");
        story.does("user_ReportProgress", "COMMITTEE@unit");
        story.timerRings("start_ProgressDue");
        story.does("user_ReportProgress", "COMMITTEE@unit");
        assertThat(story.passed("end_ProgressReported")).isEqualTo(2);
    }

    @Test
    void twoDifficultiesAtOnceKeepApart() {
        story.start();
        story.hearsOf("oversight.difficultyRaised", "difficultyId", "first");
        story.hearsOf("oversight.difficultyRaised", "difficultyId", "second");
        var tasks = ENGINE.engine()
                .getTaskService()
                .createTaskQuery()
                .taskDefinitionKey("user_AnswerDifficulty")
                .list();
        assertThat(tasks)
                .extracting(task -> ENGINE.engine().getTaskService().getVariable(task.getId(), "difficultyId"))
                .containsExactlyInAnyOrder("first", "second");
        tasks.stream()
                .map(Task::getId)
                .forEach(id -> ENGINE.engine().getTaskService().complete(id));
        story.runJobs();
        assertThat(story.passed("end_DifficultyAnswered")).isEqualTo(2);
        assertThat(story.open()).containsExactly("user_StudyPlan");
    }

    @Test
    void theInspectionSettlesAComplaint() {
        story.start();
        story.hearsOf("oversight.complaintReceived", "complaintId", "letter");
        story.does("user_SettleComplaint", "INSPECTION_COMMISSION@superior");
        assertThat(story.passed("end_ComplaintSettled")).isEqualTo(1);
        assertThat(story.open()).containsExactly("user_StudyPlan");
    }

    @Test
    void aCancelledCongressStopsAllWork() {
        story.reachesTracks();
        when(STEPS.close(CONGRESS)).thenReturn("CANCELLED");
        story.hears("congress.cancelled");
        verify(STEPS).cancel(CONGRESS);
        verify(STEPS, never()).merge(CONGRESS);
        assertThat(story.open()).isEmpty();
        assertThat(story.passed("end_Cancelled")).isEqualTo(1);
        assertThat(story.ended()).isTrue();
    }

    @Test
    void aMergedUnitHandsOver() {
        story.reachesTracks();
        when(STEPS.close(CONGRESS)).thenReturn("MERGED");
        story.hears("congress.merged");
        verify(STEPS).merge(CONGRESS);
        verify(STEPS, never()).cancel(CONGRESS);
        assertThat(story.passed("end_Merged")).isEqualTo(1);
        assertThat(story.ended()).isTrue();
    }

    private void newDate(String agreed) {
        story.does("user_ProposeNewDate", "COMMITTEE@unit");
        story.does("user_AgreeNewDate", "STANDING_COMMITTEE@ward", UnitCongressProcess.NEW_DATE_AGREED.of(agreed));
    }

    @Test
    void aCongressThatWasNeverAnnouncedOnlyGetsAnotherDay() {
        story.reachesTracks();
        when(STEPS.reannounce(CONGRESS)).thenReturn("NOT_ANNOUNCED");
        story.hears("congress.postponed");
        newDate("RETURNED");
        verify(STEPS, never()).reannounce(CONGRESS);
        newDate("AGREED");
        assertThat(story.passed("send_NewInvitations")).isZero();
        assertThat(story.passed("end_Postponed")).isEqualTo(1);
    }

    @Test
    void aPostponedCongressIsAnnouncedAgain() {
        story.reachesTracks();
        when(STEPS.reannounce(CONGRESS)).thenReturn("ANNOUNCED");
        story.hears("congress.postponed");
        newDate("AGREED");
        assertThat(story.passed("send_NewInvitations")).isEqualTo(1);
        assertThat(story.passed("call_ConsentAgain")).isZero();
        assertThat(story.passed("end_Postponed")).isEqualTo(1);
    }

    @Test
    void aCongressPostponedAfterConsentNeedsItAgain() {
        story.hasConsent();
        when(STEPS.reannounce(CONGRESS)).thenReturn("CONSENT");
        story.decides("RETURNED");
        story.hears("congress.postponed");
        newDate("AGREED");
        assertThat(story.passed("call_ConsentAgain")).isEqualTo(1);
        verify(STEPS, never()).renewConsent(CONGRESS);
        story.decides("APPROVED", "APPROVED_WITH_AMENDMENTS");
        newDate("AGREED");
        assertThat(story.passed("call_ConsentAgain")).isEqualTo(3);
        verify(STEPS).renewConsent(CONGRESS);
        assertThat(story.passed("end_Postponed")).isEqualTo(1);
        assertThat(story.open()).isEmpty();
    }

    @Test
    void consentThatNobodyDecidedOnIsNotRenewed() {
        story.hasConsent();
        when(STEPS.reannounce(CONGRESS)).thenReturn("CONSENT");
        story.decides("NOT_DECIDED");
        story.hears("congress.postponed");
        newDate("AGREED");
        assertThat(story.passed("call_ConsentAgain")).isEqualTo(1);
        assertThat(story.open()).containsExactly("user_ProposeNewDate");
        story.decides("APPROVED");
        newDate("AGREED");
        verify(STEPS).renewConsent(CONGRESS);
    }

    @ParameterizedTest
    @CsvSource({"NOT_ANNOUNCED, 0", "ANNOUNCED, 1"})
    void anotherDayFromAboveIsAnnouncedWhereTheOldOneWas(String renewal, int invitations) {
        story.reachesTracks();
        when(STEPS.reannounce(CONGRESS)).thenReturn(renewal);
        story.hears("congress.redated");
        assertThat(story.passed("send_RedatedInvitations")).isEqualTo(invitations);
        assertThat(story.passed("call_ConsentRedated")).isZero();
        assertThat(story.passed("end_Redated")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RETURNED", "NOT_DECIDED"})
    void anotherDayFromAboveNeedsConsentAgain(String refusal) {
        story.hasConsent();
        when(STEPS.reannounce(CONGRESS)).thenReturn("CONSENT");
        story.decides(refusal);
        story.hears("congress.redated");
        assertThat(story.passed("call_ConsentRedated")).isEqualTo(1);
        story.decides("APPROVED", "APPROVED_WITH_AMENDMENTS");
        story.does("user_MeetConditions", "COMMITTEE@unit");
        assertThat(story.passed("call_ConsentRedated")).isEqualTo(3);
        verify(STEPS).renewConsent(CONGRESS);
        assertThat(story.passed("end_Redated")).isEqualTo(1);
        assertThat(story.open()).isEmpty();
    }
}
