package vn.daihoi.election.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.daihoi.testing.BareEngine;

class ElectionProcessTest {

    private static final String BALLOT = "plan.unit.committee";

    @RegisterExtension
    static final BareEngine ENGINE = BareEngine.of("election");

    private static final ElectionSteps STEPS = ENGINE.mock("electionSteps", ElectionSteps.class);

    private ProcessInstance election;

    @BeforeEach
    void reachTheElection() {
        election = ENGINE.start(
                ElectionProcess.PLAN_ID.of("plan"),
                ElectionProcess.SUPERIOR.of("superior"),
                ElectionProcess.CONGRESS_ID.of("plan.unit"),
                ElectionProcess.UNIT.of("unit"),
                ElectionProcess.BALLOT_ID.of(BALLOT),
                ElectionProcess.PRESIDING.of("PRESIDIUM@unit"),
                ElectionProcess.COUNTING.of("TELLERS@unit"),
                ElectionProcess.ISSUING.of("SECRETARIAT@unit"));
    }

    private BpmnAwareStory then() {
        return new BpmnAwareStory(election);
    }

    private void fixList(boolean pollNeeded) {
        then().waitsAt("user_FixNumberAndList", "PRESIDIUM@unit");
        complete(task(election), withVariables("pollNeeded", pollNeeded));
    }

    private void issue() {
        then().waitsAt("user_IssueBallots", "SECRETARIAT@unit");
        complete(task(election));
    }

    private void count(boolean agree) {
        then().waitsAt("user_EnterCount", "TELLERS@unit");
        complete(task(election));
        then().waitsAt("user_VerifyCount", "TELLERS@unit");
        complete(task(election), withVariables("countsAgree", agree));
    }

    private void tally(String result) {
        when(STEPS.tally(BALLOT)).thenReturn(result);
        execute(job("service_Tally", election));
    }

    private void decide(String nextRound) {
        then().waitsAt("user_DecideNextRound", "PRESIDIUM@unit");
        complete(task(election), withVariables("nextRound", nextRound));
    }

    private void signAndDeclare() {
        then().waitsAt("user_SignProtocol", "TELLERS@unit");
        verify(STEPS, never()).declare(BALLOT);
        complete(task(election));
        execute(job("service_DeclareResult", election));
        verify(STEPS).declare(BALLOT);
        execute(job("service_RecordProtocol", election));
        BpmnAwareTests.assertThat(election).hasPassed("end_Elected").isEnded();
    }

    @Test
    void electsAllInOneRound() {
        fixList(false);
        issue();
        count(true);
        tally("ALL");
        signAndDeclare();
        BpmnAwareTests.assertThat(election).hasNotPassed("user_PollFloorNames", "user_DecideNextRound");
    }

    @Test
    void pollsTheFloorNamesWhenThereAreTooMany() {
        fixList(true);
        then().waitsAt("user_PollFloorNames", "PRESIDIUM@unit");
        complete(task(election));
        issue();
        BpmnAwareTests.assertThat(election).isWaitingAt("user_EnterCount");
    }

    @Test
    void countsAgainWhenTheSheetsDiffer() {
        fixList(false);
        issue();
        count(false);
        verify(STEPS, never()).tally(BALLOT);
        count(true);
        tally("ALL");
        signAndDeclare();
        verify(STEPS, times(1)).tally(BALLOT);
    }

    @Test
    void holdsAnotherRoundAmongTheRightNames() {
        fixList(false);
        issue();
        count(true);
        tally("TIE");
        decide("ROUND");
        verify(STEPS, never()).openRound(BALLOT);
        execute(job("service_OpenNextRound", election));
        verify(STEPS).openRound(BALLOT);
        issue();
        count(true);
        tally("ALL");
        signAndDeclare();
    }

    @Test
    void makesANewListWhenTheCongressWantsNewNames() {
        fixList(false);
        issue();
        count(true);
        tally("SHORT");
        decide("NEW_NAMES");
        fixList(false);
        issue();
        count(true);
        tally("ALL");
        signAndDeclare();
    }

    @Test
    void stopsWithSeatsFree() {
        fixList(false);
        issue();
        count(true);
        tally("NONE");
        decide("STOP");
        signAndDeclare();
        verify(STEPS, never()).openRound(BALLOT);
        assertThat(ENGINE.engine().getManagementService().createJobQuery().count())
                .isZero();
    }

    private record BpmnAwareStory(ProcessInstance election) {

        void waitsAt(String element, String group) {
            BpmnAwareTests.assertThat(election).isWaitingAt(element);
            BpmnAwareTests.assertThat(task(election)).hasCandidateGroup(group);
        }
    }
}
