package vn.daihoi.oversight.web;

import static vn.daihoi.oversight.OversightMessages.COMPLAINT_ID;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.oversight.ComplaintVerdict;
import vn.daihoi.oversight.OversightQueries;
import vn.daihoi.oversight.SettleComplaint;
import vn.daihoi.oversight.SettleComplaint.Conclusion;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** The inspection commission settles a complaint. */
@Component
class SettleComplaintTask implements TaskHandler {

    private final SettleComplaint settle;
    private final OversightQueries complaints;
    private final Clock clock;

    SettleComplaintTask(SettleComplaint settle, OversightQueries complaints, Clock clock) {
        this.settle = settle;
        this.complaints = complaints;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "oversight-settle-complaint";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var complaint = complaints.complaint(task.text(COMPLAINT_ID));
        return Map.of(
                "complaint",
                complaint.sender() + ": " + complaint.about() + "\n\n" + complaint.content(),
                "settledOn",
                LocalDate.now(clock));
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var id = submission.task().text(COMPLAINT_ID);
        var settledOn = answers.date("settledOn");
        if (settledOn.isAfter(LocalDate.now(clock))) {
            return TaskResult.refuse("settledOn", "oversight.error.future");
        }
        if (settledOn.isBefore(complaints.complaint(id).receivedOn())) {
            return TaskResult.refuse("settledOn", "oversight.error.before-receipt");
        }
        settle.settle(new SettleComplaint.Command(id, conclusion(answers), submission.by()));
        return TaskResult.done();
    }

    private static Conclusion conclusion(Answers answers) {
        return new Conclusion(
                ComplaintVerdict.valueOf(answers.text("conclusion")),
                answers.text("verification"),
                answers.text("consequence"),
                answers.date("settledOn"),
                answers.date("complainantToldOn"),
                answers.text("conclusionPaper"));
    }
}
