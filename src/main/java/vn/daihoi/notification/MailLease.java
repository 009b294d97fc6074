package vn.daihoi.notification;

import java.util.List;
import vn.daihoi.shared.UseCase;

/** The two short transactions around a delivery, which itself runs in none. */
@UseCase
class MailLease {

    private final Outbox outbox;
    private final MailSettings settings;

    MailLease(Outbox outbox, MailSettings settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    List<MailView> take(int most) {
        return outbox.take(most, settings.lease());
    }

    /** @return false when the mail is in other hands by now */
    boolean renew(MailView mail) {
        return outbox.renew(mail, settings.lease());
    }

    void delivered(MailView mail, MailStatus status) {
        outbox.delivered(mail.id(), status);
    }

    void failed(MailView mail, Exception cause) {
        int failures = mail.attempts() + 1;
        var next = failures >= settings.attempts() ? null : settings.pauseAfter(failures);
        outbox.failed(mail.id(), String.valueOf(cause.getMessage()), next);
    }

    void hopeless(MailView mail, Exception cause) {
        outbox.failed(mail.id(), String.valueOf(cause.getMessage()), null);
    }
}
