package vn.daihoi.congress.preparation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.congress.CongressView;
import vn.daihoi.congress.Notice;

/** Holds proposed days against the duration, the window of the unit and the 30 working days of notice. */
@Component
public class ProposalCheck {

    private final WorkingCalendar calendar;
    private final Clock clock;

    ProposalCheck(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The first fault; empty when the days may be proposed. */
    public Optional<Fault> check(CongressView congress, Proposal proposal) {
        if (proposal.firstDay().isBefore(today())) {
            return Optional.of(Fault.PAST);
        }
        if (proposal.lastDay().isBefore(proposal.firstDay())) {
            return Optional.of(Fault.BACKWARDS);
        }
        if (tooLong(congress, proposal)) {
            return Optional.of(Fault.TOO_LONG);
        }
        if (outside(congress, proposal)) {
            return Optional.of(Fault.OUTSIDE_WINDOW);
        }
        var short30 = tooShort(proposal.firstDay());
        return short30 && proposal.shortNoticeReason() == null ? Optional.of(Fault.SHORT_NOTICE) : Optional.empty();
    }

    public boolean tooShort(LocalDate firstDay) {
        return Notice.tooShort(today(), firstDay, calendar);
    }

    public boolean pastDeadline(CongressView congress, Proposal proposal) {
        return proposal.lastDay().isAfter(congress.lastDay());
    }

    private static boolean tooLong(CongressView congress, Proposal proposal) {
        var span = ChronoUnit.DAYS.between(proposal.firstDay(), proposal.lastDay()) + 1;
        return proposal.days() != null
                && (proposal.days().compareTo(congress.maxDays()) > 0
                        || proposal.days().doubleValue() > span);
    }

    /** A postponed congress may go past the deadline, and so may one whose deadline is past already. */
    private boolean outside(CongressView congress, Proposal proposal) {
        var early = congress.opensFrom() != null && proposal.firstDay().isBefore(congress.opensFrom());
        var excused = proposal.postponedBecause() != null || !today().isBefore(congress.lastDay());
        return early || pastDeadline(congress, proposal) && !excused;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Labels under {@code congress.proposal.<NAME>} in the message files. */
    public enum Fault {
        PAST,
        BACKWARDS,
        TOO_LONG,
        OUTSIDE_WINDOW,
        SHORT_NOTICE
    }
}
