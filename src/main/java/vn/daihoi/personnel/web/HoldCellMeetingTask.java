package vn.daihoi.personnel.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.personnel.CandidateStanding;
import vn.daihoi.personnel.planning.Candidate;
import vn.daihoi.personnel.planning.Candidates;
import vn.daihoi.personnel.steps.HoldCellMeeting;
import vn.daihoi.personnel.steps.Sitting;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class HoldCellMeetingTask implements TaskHandler {

    private static final String ROWS = "opinions";

    private final Candidates candidates;
    private final HoldCellMeeting holdCellMeeting;

    HoldCellMeetingTask(Candidates candidates, HoldCellMeeting holdCellMeeting) {
        this.candidates = candidates;
        this.holdCellMeeting = holdCellMeeting;
    }

    @Override
    public String form() {
        return "personnel-hold-cell-meeting";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var scheme = submission.task().text("schemeId");
        var sitting = StepForm.byHands(submission.answers(), "cellMinutes");
        var agreeing = new LinkedHashMap<String, Integer>();
        submission.answers().rows(ROWS).forEach(row -> agreeing.put(row.text("person"), row.number("agreeing")));
        var fault = fault(scheme, sitting, agreeing);
        if (fault != null) {
            return TaskResult.refuse(fault.equals("FIGURES") ? "present" : ROWS, "personnel.error." + fault);
        }
        holdCellMeeting.hold(scheme, sitting, agreeing);
        return TaskResult.done();
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return PersonChoices.rows("persons", candidates.of(task.text("schemeId"), CandidateStanding.PROPOSED), ROWS);
    }

    private String fault(String scheme, Sitting sitting, Map<String, Integer> agreeing) {
        if (!sitting.plausible()) {
            return "FIGURES";
        }
        var expected = candidates.of(scheme, CandidateStanding.PROPOSED).stream()
                .map(Candidate::id)
                .toList();
        if (!agreeing.keySet().containsAll(expected)) {
            return "EVERY_PERSON_ONCE";
        }
        return agreeing.values().stream().anyMatch(votes -> votes > sitting.most()) ? "TOO_MANY_VOTES" : null;
    }
}
