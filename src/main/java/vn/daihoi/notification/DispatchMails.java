package vn.daihoi.notification;

import jakarta.mail.MessagingException;
import java.util.List;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Component;

/** Delivers what is due; never inside a transaction. */
@Component
public class DispatchMails {

    private static final int CHUNK = 20;

    private final GatherArrivals arrivals;
    private final MailLease lease;
    private final MailPost post;

    DispatchMails(GatherArrivals arrivals, MailLease lease, MailPost post) {
        this.arrivals = arrivals;
        this.lease = lease;
        this.post = post;
    }

    /** @return how many were delivered or filed */
    public int dispatchDue() {
        arrivals.gatherDue();
        int delivered = 0;
        for (List<MailView> taken = lease.take(CHUNK); !taken.isEmpty(); taken = lease.take(CHUNK)) {
            delivered += taken.stream().mapToInt(mail -> deliver(mail) ? 1 : 0).sum();
        }
        return delivered;
    }

    private boolean deliver(MailView mail) {
        if (!lease.renew(mail)) {
            return false;
        }
        try {
            lease.delivered(mail, post.send(mail));
            return true;
        } catch (MessagingException notAnAddress) {
            lease.hopeless(mail, notAnAddress);
        } catch (MailSendException refused) {
            if (Refusals.forEver(refused)) {
                lease.hopeless(mail, refused);
            } else {
                lease.failed(mail, refused);
            }
        } catch (MailException outage) {
            lease.failed(mail, outage);
        }
        return false;
    }
}
