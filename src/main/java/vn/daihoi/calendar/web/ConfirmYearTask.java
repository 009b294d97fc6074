package vn.daihoi.calendar.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.calendar.ConfirmCalendarYear;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.workflow.FieldError;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** The administrator has held the days of a year against the notice that fixed them. */
@Component
class ConfirmYearTask implements TaskHandler {

    private static final Map<String, String> FIELDS = Map.of("number", "noticeNumber", "decidedOn", "noticeDay");

    private final ConfirmCalendarYear confirming;

    ConfirmYearTask(ConfirmCalendarYear confirming) {
        this.confirming = confirming;
    }

    @Override
    public String form() {
        return "calendar-confirm-year";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return Map.of("calendarYear", task.variables().get("year"));
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var year = (Integer) submission.task().variables().get("year");
        var answers = submission.answers();
        var faults = confirming.confirm(new ConfirmCalendarYear.Command(
                WorkingCalendar.COUNTRY,
                year,
                answers.text("noticeNumber"),
                answers.date("noticeDay"),
                submission.by()));
        return TaskResult.refuse(faults.stream()
                .map(fault -> new FieldError(FIELDS.get(fault.field()), fault.key(), List.copyOf(fault.arguments())))
                .toList());
    }
}
