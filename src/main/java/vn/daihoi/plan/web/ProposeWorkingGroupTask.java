package vn.daihoi.plan.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** The organisation board proposes who guides the pilots. */
@Component
class ProposeWorkingGroupTask implements TaskHandler {

    private final WorkingGroupForm group;

    ProposeWorkingGroupTask(WorkingGroupForm group) {
        this.group = group;
    }

    @Override
    public String form() {
        return "plan-propose-working-group";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return group.offer(task);
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var members = submission.answers().rows("members");
        if (members.stream().noneMatch(member -> member.is("part", "HEAD"))) {
            return TaskResult.refuse("members", "plan.error.noHead");
        }
        if (members.stream().map(member -> member.text("person")).distinct().count() < members.size()) {
            return TaskResult.refuse("members", "plan.error.twice");
        }
        group.keep(submission.task(), members);
        return TaskResult.done();
    }
}
