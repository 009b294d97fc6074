package vn.daihoi.inbox.talk;

import java.util.List;
import java.util.Map;
import vn.daihoi.notification.MailContent;
import vn.daihoi.notification.Notify;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.OpenTasks;

/** Asks one person something about a task; a mail says so, without the question. */
@UseCase
public class AskAboutTask {

    private static final String MAIL = "task-question";

    private final OpenTasks tasks;
    private final Partners partners;
    private final Talk talk;
    private final Notify notify;

    AskAboutTask(OpenTasks tasks, Partners partners, Talk talk, Notify notify) {
        this.tasks = tasks;
        this.partners = partners;
        this.talk = talk;
        this.notify = notify;
    }

    public TalkResult ask(Command command) {
        var task = tasks.find(command.task());
        if (task.isEmpty()) {
            return TalkResult.GONE;
        }
        if (partners.askable(task.get(), command.by()).stream()
                .noneMatch(person -> person.id().equals(command.person()))) {
            return TalkResult.NOT_ALLOWED;
        }
        if (!Talk.readable(command.text())) {
            return TalkResult.UNREADABLE;
        }
        var note = talk.write(command.task(), Note.Kind.QUESTION, command.text(), null, command.by());
        talk.call(note, List.of(command.person()));
        mail(task.get(), note, command);
        return TalkResult.DONE;
    }

    private void mail(OpenTask task, Note note, Command command) {
        var names = Map.of("vi", task.name(), "en", task.properties().getOrDefault("en", task.name()));
        var line = new MailContent.TaskLine(names, "", task.due(), "/questions/" + note.id(), null);
        var content = new MailContent(
                task.name(), "", task.caseId(), null, command.by().name(), List.of(), List.of(line));
        notify.enqueue(Notify.Command.of(MAIL, List.of(command.person()), content, MAIL + ":" + note.id()));
    }

    public record Command(String task, String person, String text, Actor by) {}
}
