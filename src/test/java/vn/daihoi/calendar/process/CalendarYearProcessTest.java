package vn.daihoi.calendar.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.daihoi.testing.BareEngine;
import vn.daihoi.workflow.ProcessVariable;

class CalendarYearProcessTest {

    @RegisterExtension
    static final BareEngine ENGINE = BareEngine.of("calendar-year");

    @Test
    void theAdministratorConfirmsTheYear() {
        var year = ENGINE.start(
                ProcessVariable.number("year").of(2027),
                ProcessVariable.text("decider").of("ADMINISTRATOR@installation"));
        assertThat(year).isWaitingAt("user_ConfirmYear");
        assertThat(task(year)).hasCandidateGroup("ADMINISTRATOR@installation");
        complete(task(year));
        assertThat(year).isEnded().hasPassed("end_YearConfirmed");
    }
}
