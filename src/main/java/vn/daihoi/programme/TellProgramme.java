package vn.daihoi.programme;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.ending.CongressClosed;

/** Tells the programme of congresses that close. */
@Component
class TellProgramme {

    private final RemindProgramme programme;

    TellProgramme(RemindProgramme programme) {
        this.programme = programme;
    }

    @EventListener
    public void on(CongressClosed event) {
        programme.remind(event.plan());
    }
}
