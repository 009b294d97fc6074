package vn.daihoi.deadline.milestone;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressView;
import vn.daihoi.deadline.Criticality;
import vn.daihoi.deadline.DeadlineKind;
import vn.daihoi.deadline.DeadlineState;
import vn.daihoi.deadline.DeadlineView;
import vn.daihoi.deadline.Deadlines;
import vn.daihoi.deadline.Timetable;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.shared.UseCase;

/** Sets or moves a milestone of a congress; when it passes, the process is told, and again after each move. */
@UseCase
public class SetMilestone {

    private final Deadlines deadlines;
    private final Timetable timetable;
    private final CongressQueries congresses;
    private final MessageSource messages;

    SetMilestone(Deadlines deadlines, Timetable timetable, CongressQueries congresses, MessageSource messages) {
        this.deadlines = deadlines;
        this.timetable = timetable;
        this.congresses = congresses;
        this.messages = messages;
    }

    /** One that was reached already stays reached. */
    public void set(String congress, String milestone, LocalDate day) {
        deadlines
                .ofMilestone(congress, milestone)
                .ifPresentOrElse(
                        known -> move(known, timetable.endOf(day, known.organisation())),
                        () -> deadlines.insert(milestone(congresses.require(congress), milestone, day)));
    }

    private void move(DeadlineView known, LocalDateTime due) {
        if (known.running()
                && (known.state() == DeadlineState.PAUSED || !known.due().equals(due))) {
            deadlines.update(
                    known.state() == DeadlineState.PAUSED
                            ? known.resumed(due, timetable.silent(known, due), 0)
                            : known.moved(due, timetable.silent(known, due)));
        }
    }

    private DeadlineView milestone(CongressView congress, String milestone, LocalDate day) {
        var due = timetable.endOf(day, congress.unit());
        return new DeadlineView(
                UUID.randomUUID().toString(),
                DeadlineKind.MILESTONE,
                congress.id(),
                null,
                milestone,
                MilestoneEvents.of(milestone),
                title(milestone, "vi"),
                title(milestone, "en"),
                null,
                new RoleAt(Role.COMMITTEE, congress.unit()).group(),
                null,
                congress.unit(),
                congress.superior(),
                Criticality.HIGH,
                "milestone:" + milestone,
                timetable.now(),
                timetable.today(),
                DeadlineView.Course.begun(due, timetable.silent(Criticality.HIGH, due, congress.unit())),
                DeadlineView.Pause.NONE);
    }

    private String title(String milestone, String language) {
        return messages.getMessage("deadline.milestone." + milestone, null, milestone, Locale.forLanguageTag(language));
    }
}
