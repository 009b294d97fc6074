package vn.daihoi.congress.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.results.Elected;
import vn.daihoi.congress.results.ElectedPeople;
import vn.daihoi.congress.results.ReportResults;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** The new committee reports the results. */
@Component
class ReportResultsTask implements TaskHandler {

    private final ReportResults report;
    private final CongressQueries congresses;
    private final ElectedPeople elected;
    private final Clock clock;

    ReportResultsTask(ReportResults report, CongressQueries congresses, ElectedPeople elected, Clock clock) {
        this.report = report;
        this.congresses = congresses;
        this.elected = elected;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "congress-report-results";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var congress = congresses.require(task.caseId());
        return Map.of(
                "closedOn", congress.countingLastDay(),
                "elected",
                        elected.of(congress.id()).stream()
                                .map(ReportResultsTask::row)
                                .toList(),
                "people", Choices.of(elected.choices(congress.id())));
    }

    private static Map<String, Object> row(Elected elected) {
        var row = new HashMap<String, Object>();
        row.put("post", elected.post().name());
        row.put("person", elected.person());
        if (elected.votes() != null) {
            row.put("votesFor", elected.votes());
        }
        return row;
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        if (answers.date("reportDate").isAfter(LocalDate.now(clock))) {
            return TaskResult.refuse("reportDate", "congress.error.future");
        }
        if (answers.date("reportDate").isBefore(answers.date("closedOn"))) {
            return TaskResult.refuse("reportDate", "congress.error.before-closing");
        }
        report.report(new ReportResults.Command(
                submission.task().caseId(),
                answers.date("closedOn"),
                new ReportResults.Report(
                        answers.text("reportNumber"), answers.date("reportDate"), answers.text("results")),
                elected(answers),
                answers.texts("enclosed")));
        return TaskResult.done();
    }

    private static List<Elected> elected(Answers answers) {
        return answers.rows("elected").stream()
                .map(row -> new Elected(
                        ElectedBody.valueOf(row.text("post")),
                        row.text("person"),
                        row.has("votesFor") ? row.number("votesFor") : null))
                .toList();
    }
}
