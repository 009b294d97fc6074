package vn.daihoi.rehearsal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The mail server is away for a day after the plan was issued; what was written meanwhile waits and arrives once. */
@Component
@Profile("rehearsal")
class MailOutage implements Happening {

    private final MailFiles mails;
    private final Events events;
    private final Clock clock;
    private LocalDateTime begins;
    private LocalDateTime ends;

    MailOutage(MailFiles mails, Events events, Clock clock) {
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void set(Play play) {
        var rough = play.options().scenario() == Scenario.ROUGH;
        begins = rough ? play.planDate().plusDays(1).atTime(6, 0) : null;
        ends = rough ? begins.plusDays(1) : null;
    }

    @Override
    public Optional<LocalDateTime> when() {
        return Optional.ofNullable(begins != null ? begins : ends);
    }

    @Override
    public void happen() {
        var now = LocalDateTime.now(clock);
        if (begins != null && !begins.isAfter(now)) {
            begins = null;
            mails.away(true);
            events.add("MAIL_OUTAGE", "", "");
        } else {
            ends = null;
            mails.away(false);
        }
    }
}
