package vn.daihoi.document.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.document.DocumentPath;
import vn.daihoi.document.DocumentQueries;
import vn.daihoi.document.SubmitDraft;
import vn.daihoi.document.consultation.PlanConsultation;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.Choice;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class DraftTask implements TaskHandler {

    /** Working days that those consulted have at the least. */
    private static final int SHORTEST = 5;

    private final DocumentQueries documents;
    private final SubmitDraft submitDraft;
    private final PlanConsultation planConsultation;
    private final DraftOutline outline;
    private final StoredFiles files;
    private final WorkingCalendar calendar;
    private final Clock clock;

    DraftTask(
            DocumentQueries documents,
            SubmitDraft submitDraft,
            PlanConsultation planConsultation,
            DraftOutline outline,
            StoredFiles files,
            WorkingCalendar calendar,
            Clock clock) {
        this.documents = documents;
        this.submitDraft = submitDraft;
        this.planConsultation = planConsultation;
        this.outline = outline;
        this.files = files;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "document-draft";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var id = submission.task().text("documentId");
        var consults = documents.require(id).path() == DocumentPath.FULL;
        if (consults && tooSoon(answers.date("commentsUntil"))) {
            return TaskResult.refuse("commentsUntil", "document.error.commentsUntil", earliest());
        }
        return files.missing(answers, "content")
                .or(() -> incomplete(id, answers))
                .orElseGet(() -> store(id, consults, submission));
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var document = documents.require(task.text("documentId"));
        var parts = outline.parts(document).stream().map(part -> new Choice(part, part));
        return Map.of("title", document.title(), "outline", parts.toList());
    }

    /** Every required part is in the text, or it is said why not. */
    private Optional<TaskResult> incomplete(String id, Answers answers) {
        var missing = new ArrayList<>(outline.missing(documents.require(id), answers.text("content")));
        missing.removeAll(places(answers).keySet());
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(TaskResult.refuse("content", "document.error.incomplete", String.join("; ", missing)));
    }

    private static Map<String, String> places(Answers answers) {
        var places = new LinkedHashMap<String, String>();
        answers.rows("elsewhere").forEach(row -> places.put(row.text("part"), row.text("where")));
        return places;
    }

    private TaskResult store(String id, boolean consults, TaskSubmission submission) {
        Answers answers = submission.answers();
        outline.note(id, places(answers));
        submitDraft.submit(new SubmitDraft.Command(
                id,
                answers.text("title"),
                answers.text("outline"),
                answers.text("content"),
                answers.text("memo"),
                submission.by()));
        if (consults) {
            planConsultation.plan(id, answers.date("commentsUntil"));
        }
        return TaskResult.done();
    }

    private boolean tooSoon(LocalDate until) {
        return until == null || until.isBefore(earliest());
    }

    private LocalDate earliest() {
        return calendar.plusWorkingDays(LocalDate.now(clock), SHORTEST);
    }
}
