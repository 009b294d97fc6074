package vn.daihoi.personnel.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.personnel.planning.AgreeStructure;
import vn.daihoi.personnel.process.PersonnelApprovalProcess.Variables;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class AgreeStructureTask implements TaskHandler {

    private final AgreeStructure agreeStructure;

    AgreeStructureTask(AgreeStructure agreeStructure) {
        this.agreeStructure = agreeStructure;
    }

    @Override
    public String form() {
        return "personnel-agree-structure";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var returned = answers.is("structureAgreed", "RETURNED");
        if (returned && answers.rows("demands").isEmpty()) {
            return TaskResult.refuse("demands", "personnel.error.points");
        }
        var demands = answers.rows("demands").stream()
                .map(row -> new AgreeStructure.Demand(row.text("about"), row.text("request")))
                .toList();
        agreeStructure.answer(new AgreeStructure.Command(
                submission.task().text("schemeId"), returned ? demands : List.of(), answers.text("noticeNumber")));
        return TaskResult.done(Variables.STRUCTURE_AGREED.of(answers.text("structureAgreed")));
    }
}
