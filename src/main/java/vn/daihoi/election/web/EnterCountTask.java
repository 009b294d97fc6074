package vn.daihoi.election.web;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.daihoi.election.CountDifferences;
import vn.daihoi.election.EnterCount;
import vn.daihoi.election.Ruling;
import vn.daihoi.election.process.ElectionProcess;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class EnterCountTask implements TaskHandler {

    private final EnterCount count;
    private final CountDifferences differences;
    private final SheetRows rows;
    private final MessageSource messages;

    EnterCountTask(EnterCount count, CountDifferences differences, SheetRows rows, MessageSource messages) {
        this.count = count;
        this.differences = differences;
        this.rows = rows;
        this.messages = messages;
    }

    @Override
    public String form() {
        return "election-enter-count";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var faults = count.enter(new EnterCount.Command(
                submission.task().text(ElectionProcess.BALLOT_ID),
                rows.read(answers),
                answers.rows("rulings").stream()
                        .map(row -> new Ruling(row.text("question"), row.is("ruling", "VALID")))
                        .toList(),
                answers.text("boxOpened"),
                submission.by()));
        return faults.isEmpty() ? TaskResult.done() : CountFaultField.refuse(faults);
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var prefill = new HashMap<>(rows.prefill(task));
        var differed = differences.of(task.text(ElectionProcess.BALLOT_ID));
        if (!differed.isEmpty()) {
            prefill.put("differed", differed.stream().map(this::words).collect(Collectors.joining("; ")));
        }
        return prefill;
    }

    private String words(CountDifferences.Difference difference) {
        return messages.getMessage(
                "election.differ." + difference.place(),
                new Object[] {difference.name()},
                LocaleContextHolder.getLocale());
    }
}
