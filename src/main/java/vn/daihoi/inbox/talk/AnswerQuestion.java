package vn.daihoi.inbox.talk;

import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** Answers a question about a task; only who was asked does, and once. */
@UseCase
public class AnswerQuestion {

    private final Talk talk;

    AnswerQuestion(Talk talk) {
        this.talk = talk;
    }

    public TalkResult answer(Command command) {
        var question = talk.question(command.question(), command.by());
        if (question.isEmpty()) {
            return TalkResult.NOT_ALLOWED;
        }
        if (!Talk.readable(command.text())) {
            return TalkResult.UNREADABLE;
        }
        talk.write(question.get().task(), Note.Kind.ANSWER, command.text(), command.question(), command.by());
        talk.answered(command.question(), command.by());
        return TalkResult.DONE;
    }

    public record Command(String question, String text, Actor by) {}
}
