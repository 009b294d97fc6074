package vn.daihoi.inbox.talk;

import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;
import vn.daihoi.workflow.OpenTasks;

/** Says something on a task to all who may do it; whoever is named after an @ finds it in the own list. */
@UseCase
public class CommentTask {

    private final OpenTasks tasks;
    private final Partners partners;
    private final Talk talk;

    CommentTask(OpenTasks tasks, Partners partners, Talk talk) {
        this.tasks = tasks;
        this.partners = partners;
        this.talk = talk;
    }

    public TalkResult comment(Command command) {
        var task = tasks.find(command.task());
        if (task.isEmpty()) {
            return TalkResult.GONE;
        }
        if (!Partners.mayTalk(task.get(), command.by())) {
            return TalkResult.NOT_ALLOWED;
        }
        if (!Talk.readable(command.text())) {
            return TalkResult.UNREADABLE;
        }
        var note = talk.write(command.task(), Note.Kind.COMMENT, command.text(), null, command.by());
        talk.call(note, partners.named(task.get(), note.text()));
        return TalkResult.DONE;
    }

    public record Command(String task, String text, Actor by) {}
}
