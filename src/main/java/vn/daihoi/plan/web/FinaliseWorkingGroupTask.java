package vn.daihoi.plan.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** The list as the standing committee wants it. */
@Component
class FinaliseWorkingGroupTask implements TaskHandler {

    private final WorkingGroupForm group;

    FinaliseWorkingGroupTask(WorkingGroupForm group) {
        this.group = group;
    }

    @Override
    public String form() {
        return "plan-finalise-working-group";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return group.offer(task);
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var members = submission.answers().rows("finalMembers");
        if (members.stream().noneMatch(member -> member.is("part", "HEAD"))) {
            return TaskResult.refuse("finalMembers", "plan.error.noHead");
        }
        if (members.stream().map(member -> member.text("person")).distinct().count() < members.size()) {
            return TaskResult.refuse("finalMembers", "plan.error.twice");
        }
        group.keep(submission.task(), members);
        return TaskResult.done();
    }
}
