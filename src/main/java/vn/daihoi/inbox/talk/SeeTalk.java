package vn.daihoi.inbox.talk;

import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** Somebody looks at the page of a task: what names them there calls them no more. */
@UseCase
public class SeeTalk {

    private final Talk talk;

    SeeTalk(Talk talk) {
        this.talk = talk;
    }

    public void see(String task, Actor by) {
        talk.seen(task, by);
    }
}
