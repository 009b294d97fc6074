package vn.daihoi.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.daihoi.notification.MailContent;
import vn.daihoi.notification.Notify;
import vn.daihoi.records.Journal;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.CaseView;
import vn.daihoi.shared.UseCase;
import vn.daihoi.workflow.Cases;

/** Reminds whoever has a task by mail, once a day at most, and says so in the journal. */
@UseCase
public class NudgeHolders {

    private final StepLines steps;
    private final WatchRights rights;
    private final Notify notify;
    private final Cases cases;
    private final Journal journal;
    private final Clock clock;

    NudgeHolders(StepLines steps, WatchRights rights, Notify notify, Cases cases, Journal journal, Clock clock) {
        this.steps = steps;
        this.rights = rights;
        this.notify = notify;
        this.cases = cases;
        this.journal = journal;
        this.clock = clock;
    }

    public Outcome nudge(String task, Actor by) {
        var found = steps.find(task).filter(StepLine::open);
        if (found.isEmpty()) {
            return Outcome.DONE_ALREADY;
        }
        var step = found.get();
        if (!rights.maySee(by, step.plan(), step.unit())) {
            return Outcome.NOT_ALLOWED;
        }
        int written = notify.enqueue(mail(step, by));
        if (written == 0) {
            return Outcome.NOBODY;
        }
        journal.append(new Journal.Entry(
                step.chain(),
                "task.nudged",
                new Journal.Subject("task", task),
                by,
                "Đôn đốc: " + step.name(),
                Map.of("element", step.element(), "mails", written)));
        return Outcome.SENT;
    }

    private Notify.Command mail(StepLine step, Actor by) {
        var about = cases.ofChain(step.chain()).map(CaseView::title).orElse("");
        var line = MailContent.TaskLine.task(
                step.task(), Map.of("vi", step.name(), "en", step.nameEn()), about, step.due());
        var content = new MailContent(step.name(), "", step.chain(), null, by.name(), List.of(), List.of(line));
        var key = "nudge:" + step.task() + ":" + LocalDate.now(clock);
        return new Notify.Command("nudge", holders(step), content, key, step.task(), true);
    }

    private static Collection<String> holders(StepLine step) {
        return step.groups().isEmpty() && step.assignee() != null ? List.of(step.assignee()) : step.groups();
    }

    public enum Outcome {
        SENT,
        /** Nobody holds the role, or all were reminded today. */
        NOBODY,
        DONE_ALREADY,
        NOT_ALLOWED
    }
}
