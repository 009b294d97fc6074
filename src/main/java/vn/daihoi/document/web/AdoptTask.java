package vn.daihoi.document.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.document.process.DocumentVettingProcess.Variables;
import vn.daihoi.document.vetting.AdoptDraft;
import vn.daihoi.document.vetting.NewPoint;
import vn.daihoi.document.vetting.Votes;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class AdoptTask implements TaskHandler {

    private static final String ADOPTED = "ADOPTED";

    private final AdoptDraft adoptDraft;
    private final SectionChoices sections;
    private final Clock clock;

    AdoptTask(AdoptDraft adoptDraft, SectionChoices sections, Clock clock) {
        this.adoptDraft = adoptDraft;
        this.sections = sections;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "document-adopt";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var votes = new Votes(answers.number("entitled"), answers.number("present"), answers.number("inFavour"));
        return refusal(answers, votes).orElseGet(() -> {
            adoptDraft.adopt(new AdoptDraft.Command(
                    submission.task().text("documentId"),
                    answers.date("meetingOn"),
                    votes,
                    answers.is("adopted", ADOPTED),
                    answers.rows("remarks").stream().map(AdoptTask::remark).toList(),
                    submission.by()));
            return TaskResult.done(Variables.ADOPTED.of(answers.text("adopted")));
        });
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return Map.of("sections", sections.of(task.text("documentId")), "criteria", sections.criteria());
    }

    private static NewPoint remark(Answers row) {
        return new NewPoint(row.text("part"), row.text("criterion"), row.text("asks"), null, row.date("finishBy"));
    }

    private Optional<TaskResult> refusal(Answers answers, Votes votes) {
        if (answers.date("meetingOn").isAfter(LocalDate.now(clock))) {
            return Optional.of(TaskResult.refuse("meetingOn", "document.error.future"));
        }
        if (!votes.plausible()) {
            return Optional.of(TaskResult.refuse("inFavour", "document.error.votes"));
        }
        var adopted = answers.is("adopted", ADOPTED);
        if (adopted && !votes.carried()) {
            return Optional.of(TaskResult.refuse("adopted", "document.error.notCarried", votes.entitled()));
        }
        return !adopted && answers.rows("remarks").isEmpty()
                ? Optional.of(TaskResult.refuse("remarks", "document.error.points"))
                : Optional.empty();
    }
}
