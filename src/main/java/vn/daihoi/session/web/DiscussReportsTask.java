package vn.daihoi.session.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import vn.daihoi.session.RecordReports;
import vn.daihoi.session.SessionQueries;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class DiscussReportsTask implements TaskHandler {

    private final RecordReports reports;
    private final SessionQueries sessions;
    private final Clock clock;

    DiscussReportsTask(RecordReports reports, SessionQueries sessions, Clock clock) {
        this.reports = reports;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "session-discuss-reports";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var congress = submission.task().caseId();
        var answers = submission.answers();
        var attendance = sessions.attendance(congress).orElseThrow();
        for (var vote : new String[] {"politicalReportInFavour", "selfReviewInFavour"}) {
            if (answers.number(vote) > attendance.convened()) {
                return TaskResult.refuse(vote, "session.error.overConvened", attendance.convened());
            }
            if (!attendance.majority(answers.number(vote))) {
                return TaskResult.refuse(vote, "session.error.notPassed", attendance.ordinaryBase());
            }
        }
        var start = LocalTime.parse(answers.text("reportsStart"));
        var end = LocalTime.parse(answers.text("reportsEnd"));
        if (!end.isAfter(start)) {
            return TaskResult.refuse("reportsEnd", "session.error.endBeforeStart");
        }
        reports.record(command(congress, answers, start, end));
        return TaskResult.done();
    }

    private RecordReports.Command command(String congress, Answers answers, LocalTime start, LocalTime end) {
        var today = LocalDate.now(clock);
        return new RecordReports.Command(
                congress,
                today.atTime(start),
                today.atTime(end),
                answers.text("superiorSpeech"),
                new RecordReports.Votes(
                        answers.number("politicalReportInFavour"), answers.number("selfReviewInFavour")),
                answers.rows("speeches").stream()
                        .map(row -> new RecordReports.Speech(
                                row.text("speaker"),
                                row.text("aspect"),
                                row.has("minutes") ? row.number("minutes") : null,
                                row.text("gist")))
                        .toList());
    }
}
