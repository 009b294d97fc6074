package vn.daihoi.rehearsal;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.rehearsal.book.Mark;
import vn.daihoi.rehearsal.book.PromptBook;
import vn.daihoi.workflow.VirtualTime;

/** Raises the curtain: on the first day, or where the rehearsal was interrupted. */
@Component
@Profile("rehearsal")
class Opening {

    private final Company company;
    private final Steps steps;
    private final PromptBook book;
    private final OpenWork work;
    private final Events events;
    private final Routine routine;
    private final VirtualTime time;

    Opening(
            Company company,
            Steps steps,
            PromptBook book,
            OpenWork work,
            Events events,
            Routine routine,
            VirtualTime time) {
        this.company = company;
        this.steps = steps;
        this.book = book;
        this.work = work;
        this.events = events;
        this.routine = routine;
        this.time = time;
    }

    void open(Play play) {
        company.of(play);
        book.mark().ifPresentOrElse(this::goOn, () -> begin(play));
    }

    private void begin(Play play) {
        time.moveTo(play.start().atTime(OfficeHours.OPENS));
        steps.take(company::prepare);
    }

    private void goOn(Mark mark) {
        time.moveTo(mark.now());
        routine.goOn(mark);
        book.open();
        events.load();
        work.load();
    }
}
