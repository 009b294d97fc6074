package vn.daihoi.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.daihoi.shared.Actor;

class CompleteTaskTest {

    private static final OpenTask TASK =
            new OpenTask("t", "p", "i", "user_X", "Việc", "x", "case", Set.of(), "a", null, null, Map.of(), Map.of());
    private static final CompleteTask.Command COMMAND =
            new CompleteTask.Command("t", Map.of(), new Actor("a", "Bí thư", Set.of()));

    private final TaskCompletion completion = mock(TaskCompletion.class);
    private final OpenTasks tasks = mock(OpenTasks.class);
    private final CompleteTask complete = new CompleteTask(completion, tasks, mock(AnswerSheets.class));

    @BeforeEach
    void theTaskStaysOpen() {
        when(tasks.find("t")).thenReturn(Optional.of(TASK));
    }

    @Test
    void triesAgainAfterADeadlockInsideTheEngine() {
        when(completion.complete(any()))
                .thenThrow(refusedBy("40P01"))
                .thenReturn(new CompletionOutcome.Completed(TASK));
        assertThat(complete.complete(COMMAND).completed()).isTrue();
    }

    @Test
    void handsOnWhatIsNoConflict() {
        when(completion.complete(any())).thenThrow(refusedBy("22001"));
        assertThatThrownBy(() -> complete.complete(COMMAND)).isInstanceOf(ProcessEngineException.class);
        verify(completion, times(1)).complete(any());
    }

    private static ProcessEngineException refusedBy(String state) {
        return new ProcessEngineException("listener", new RuntimeException(new SQLException("refused", state)));
    }
}
