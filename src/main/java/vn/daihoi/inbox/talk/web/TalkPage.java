package vn.daihoi.inbox.talk.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.inbox.talk.Note;
import vn.daihoi.inbox.talk.Partners;
import vn.daihoi.inbox.talk.SeeTalk;
import vn.daihoi.inbox.talk.Talk;
import vn.daihoi.organisation.Person;
import vn.daihoi.shared.Actor;
import vn.daihoi.workflow.OpenTask;

/** What was said on a task, for those who may do it. */
@Component
public class TalkPage {

    private final Talk talk;
    private final Partners partners;
    private final SeeTalk see;

    TalkPage(Talk talk, Partners partners, SeeTalk see) {
        this.talk = talk;
        this.partners = partners;
        this.see = see;
    }

    /** @return null for whom it is none of their business */
    public View of(OpenTask task, Actor me) {
        if (!Partners.mayTalk(task, me)) {
            return null;
        }
        var notes = talk.of(task.id());
        if (!notes.isEmpty()) {
            see.see(task.id(), me);
        }
        return new View(notes, partners.askable(task, me));
    }

    public record View(List<Note> notes, List<Person> askable) {}
}
