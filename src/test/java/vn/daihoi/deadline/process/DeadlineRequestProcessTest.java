package vn.daihoi.deadline.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.daihoi.testing.BareEngine;
import vn.daihoi.workflow.ProcessVariable;

class DeadlineRequestProcessTest {

    @RegisterExtension
    static final BareEngine ENGINE = BareEngine.of("deadline-request");

    @Test
    void somebodyAboveDecidesAndWhoAskedIsTold() {
        var request = asked();
        assertThat(request).isWaitingAt("user_DecideRequest");
        assertThat(task(request)).hasCandidateGroup("WORKING_GROUP@tam-duong");
        complete(task(request));
        assertThat(request).isWaitingAt("send_RequestAnswered");
        execute(job("send_RequestAnswered", request));
        assertThat(request).isEnded().hasPassed("end_RequestAnswered");
    }

    @Test
    void endsWithoutAnAnswerWhenTheTaskHasEnded() {
        var request = asked();
        runtimeService()
                .createMessageCorrelation("deadline.taskEnded")
                .processInstanceId(request.getId())
                .correlate();
        assertThat(request).isEnded().hasPassed("end_RequestNeedless").hasNotPassed("send_RequestAnswered");
    }

    private static ProcessInstance asked() {
        return ENGINE.start(
                ProcessVariable.text("requestId").of("request-1"),
                ProcessVariable.text("asker").of("an"),
                ProcessVariable.text("decider").of("WORKING_GROUP@tam-duong"));
    }
}
