package vn.daihoi.oversight.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.oversight.OversightQueries;
import vn.daihoi.oversight.ReportProgress;
import vn.daihoi.oversight.ReportProgress.Line;
import vn.daihoi.oversight.ReportProgress.Words;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** The unit's committee reports how far it is. */
@Component
class ReportProgressTask implements TaskHandler {

    private static final List<String> USUAL = List.of("DOCUMENTS", "PERSONNEL", "LOGISTICS", "PROPAGANDA");

    private final ReportProgress report;
    private final OversightQueries reports;

    ReportProgressTask(ReportProgress report, OversightQueries reports) {
        this.report = report;
        this.reports = reports;
    }

    @Override
    public String form() {
        return "oversight-report-progress";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var last = reports.lastProgress(task.caseId());
        var works = last.isEmpty() ? USUAL : List.copyOf(last.keySet());
        List<Map<String, Object>> rows = works.stream()
                .map(work -> Map.<String, Object>of("work", work, "percent", last.getOrDefault(work, 0)))
                .toList();
        return Map.of("progress", rows);
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var lines = answers.rows("progress").stream()
                .map(row -> new Line(row.text("work"), row.number("percent"), row.text("next")))
                .toList();
        if (lines.stream().map(Line::work).distinct().count() < lines.size()) {
            return TaskResult.refuse("progress", "oversight.error.twice");
        }
        var words = new Words(answers.text("difficulties"), answers.text("proposals"), answers.text("mood"));
        report.report(new ReportProgress.Command(submission.task().caseId(), lines, words, submission.by()));
        return TaskResult.done();
    }
}
