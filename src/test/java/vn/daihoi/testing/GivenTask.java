package vn.daihoi.testing;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import vn.daihoi.shared.Actor;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskSubmission;

/** A task and the answer to it, for handlers that are tried without the engine. */
public final class GivenTask {

    private static final Actor SOMEBODY = new Actor("somebody", "Người làm", Set.of());

    private GivenTask() {}

    public static OpenTask of(String caseId, String form, Map<String, Object> variables) {
        return new OpenTask(
                "task-" + form,
                "process",
                "instance",
                "user_Something",
                "Việc",
                form,
                caseId,
                Set.of("COMMITTEE@unit"),
                null,
                LocalDateTime.of(2025, 1, 9, 8, 0),
                null,
                Map.of(),
                variables);
    }

    public static TaskSubmission answered(String caseId, String form, Map<String, Object> answers) {
        return new TaskSubmission(of(caseId, form, Map.of()), new Answers(answers), SOMEBODY);
    }
}
