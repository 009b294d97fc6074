package vn.daihoi.records.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.Test;
import vn.daihoi.records.RecordCase;
import vn.daihoi.records.Register;

class RecordDelegateTest {

    private static final Map<String, Object> PLAN =
            Map.of("kind", "plan.issued", "caseKind", "plan", "caseId", "plan-1");

    private final RecordCase records = mock();
    private final DelegateExecution execution = mock();

    @Test
    void registersAtTheSuperiorAndTellsTheNumber() {
        step(PLAN, Map.of("register", "KH/HU"));
        when(execution.getVariable("superior")).thenReturn("tam-duong");
        when(records.record(command(new RecordCase.Book(new Register("tam-duong", "KH/HU"), null))))
                .thenReturn(Optional.of("1-KH/HU"));

        new RecordDelegate(records).execute(execution);

        verify(execution).setVariable("registerNumber", "1-KH/HU");
    }

    @Test
    void keepsAStatedNumberAndIssuer() {
        step(PLAN, Map.of("register", "KH/HU", "number", 12, "issuer", "vinh-tuong"));
        var command = command(new RecordCase.Book(new Register("vinh-tuong", "KH/HU"), 12));
        when(records.record(command)).thenReturn(Optional.of("12-KH/HU"));

        new RecordDelegate(records).execute(execution);

        verify(records).record(command);
    }

    @Test
    void onlyJournalsWithoutARegister() {
        step(PLAN, Map.of());
        when(execution.getVariable("number")).thenReturn(99);
        when(records.record(command(null))).thenReturn(Optional.empty());

        new RecordDelegate(records).execute(execution);

        verify(records).record(command(null));
        verify(execution, never()).setVariable(anyString(), any());
    }

    @Test
    void refusesAStepThatDoesNotSayWhatItRecords() {
        step(Map.of(), Map.of());
        when(execution.getCurrentActivityId()).thenReturn("service_Register");

        assertThatThrownBy(() -> new RecordDelegate(records).execute(execution))
                .hasMessage("service_Register records without kind");
    }

    private void step(Map<String, Object> inputs, Map<String, Object> more) {
        when(execution.getActivityInstanceId()).thenReturn("step-1");
        inputs.forEach((name, value) -> when(execution.getVariableLocal(name)).thenReturn(value));
        more.forEach((name, value) -> when(execution.getVariableLocal(name)).thenReturn(value));
    }

    private static RecordCase.Command command(RecordCase.Book book) {
        return new RecordCase.Command("step-1", "plan.issued", book, "plan", "plan-1");
    }
}
