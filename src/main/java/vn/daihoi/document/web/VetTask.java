package vn.daihoi.document.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.document.vetting.NewPoint;
import vn.daihoi.document.vetting.Point;
import vn.daihoi.document.vetting.VetDocument;
import vn.daihoi.document.vetting.VettingQueries;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class VetTask implements TaskHandler {

    private final VettingQueries vetting;
    private final VetDocument vetDocument;
    private final SectionChoices sections;

    VetTask(VettingQueries vetting, VetDocument vetDocument, SectionChoices sections) {
        this.vetting = vetting;
        this.vetDocument = vetDocument;
        this.sections = sections;
    }

    @Override
    public String form() {
        return "document-vet";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var passes = answers.is("verdict", "PASS");
        if (!passes && answers.rows("points").isEmpty()) {
            return TaskResult.refuse("points", "document.error.points");
        }
        vetDocument.vet(new VetDocument.Command(
                submission.task().text("documentId"),
                submission.task().text("line"),
                passes
                        ? List.of()
                        : answers.rows("points").stream().map(VetTask::point).toList(),
                answers.text("assessment"),
                answers.text("report"),
                submission.by()));
        return TaskResult.done();
    }

    /** From the second round on the line sees its points again: those it leaves stand open anew. */
    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var document = task.text("documentId");
        var prefill = new LinkedHashMap<String, Object>();
        prefill.put("sections", sections.of(document));
        prefill.put("criteria", sections.criteria());
        var points = vetting.answered(document, task.text("line"));
        if (!points.isEmpty()) {
            prefill.put("points", points.stream().map(VetTask::row).toList());
        }
        return prefill;
    }

    private static NewPoint point(Answers row) {
        return new NewPoint(
                row.text("section"), row.text("criterion"), row.text("text"), row.text("whoActs"), row.date("byWhen"));
    }

    private static Map<String, Object> row(Point point) {
        var row = new LinkedHashMap<String, Object>();
        row.put("section", point.section());
        row.put("criterion", point.criterion());
        row.put("text", point.text());
        row.put("whoActs", point.whoActs());
        return row;
    }
}
