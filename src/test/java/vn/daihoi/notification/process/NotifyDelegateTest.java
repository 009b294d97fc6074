package vn.daihoi.notification.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.ArgumentCaptor;
import vn.daihoi.notification.Notify;
import vn.daihoi.shared.CaseView;
import vn.daihoi.workflow.Cases;

class NotifyDelegateTest {

    private final Cases cases = mock();
    private final Notify notify = mock();
    private final DelegateExecution execution = mock();

    @ParameterizedTest
    @MethodSource
    void writesToWhomTheModelNames(Object stated, List<String> recipients) {
        when(cases.describe("plan", "plan-1"))
                .thenReturn(new CaseView(
                        "plan",
                        "plan-1",
                        "plan-1",
                        "Kế hoạch",
                        "Huyện ủy",
                        "plan-1",
                        Map.of(),
                        "/plans/plan-1",
                        List.of()));
        when(execution.getActivityInstanceId()).thenReturn("step-1");
        when(execution.getVariable("registerNumber")).thenReturn("12-KH/HU");
        inputs(Map.of("template", "plan-issued", "caseKind", "plan", "caseId", "plan-1", "recipients", stated));

        new NotifyDelegate(cases, notify).execute(execution);

        var written = ArgumentCaptor.forClass(Notify.Command.class);
        verify(notify).enqueue(written.capture());
        assertThat(written.getValue().recipients()).containsExactlyElementsOf(recipients);
        assertThat(written.getValue().template()).isEqualTo("plan-issued");
        assertThat(written.getValue().uniqueKey()).isEqualTo("step:step-1");
        assertThat(written.getValue().content().detail()).isEqualTo("12-KH/HU");
    }

    static Stream<Arguments> writesToWhomTheModelNames() {
        return Stream.of(
                Arguments.of("OFFICE@a, SECRETARY@b", List.of("OFFICE@a", "SECRETARY@b")),
                Arguments.of(List.of("OFFICE@a", "person-1"), List.of("OFFICE@a", "person-1")),
                Arguments.of("person-1", List.of("person-1")));
    }

    private void inputs(Map<String, Object> inputs) {
        inputs.forEach((name, value) -> when(execution.getVariableLocal(name)).thenReturn(value));
    }
}
