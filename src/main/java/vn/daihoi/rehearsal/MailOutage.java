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

    private static final String KIND = "MAIL_OUTAGE";

    private final MailFiles mails;
    private final Events events;
    private final Clock clock;
    private LocalDateTime begins;

    MailOutage(MailFiles mails, Events events, Clock clock) {
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void set(Play play) {
        begins = play.rough() ? play.planDate().plusDays(1).atTime(6, 0) : null;
        mails.away(begins != null && begun() && now().isBefore(ends()));
    }

    @Override
    public Optional<LocalDateTime> when() {
        if (begins == null) {
            return Optional.empty();
        }
        return begun() ? Optional.of(ends()).filter(end -> mails.away()) : Optional.of(begins);
    }

    @Override
    public void happen() {
        mails.away(!begun());
        if (!begun()) {
            events.add(KIND, "", "");
        }
    }

    private boolean begun() {
        return events.has(KIND, "");
    }

    private LocalDateTime ends() {
        return begins.plusDays(1);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
