package vn.daihoi.notification;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When mails may leave. */
@Component
public class MailTimes {

    /** What comes up so soon after the digest leaves as if it had been in time. */
    private static final Duration LATE_MAIL = Duration.ofHours(1);

    private final LocalTime digest;
    private final LocalTime quietFrom;
    private final LocalTime quietTo;

    /** Between the last two only what is urgent leaves; equal times mean no quiet hours. */
    MailTimes(
            @Value("${pilot.mail.digest:07:30}") String digest,
            @Value("${pilot.mail.quiet-from:21:00}") String quietFrom,
            @Value("${pilot.mail.quiet-to:06:00}") String quietTo) {
        this.digest = LocalTime.parse(digest);
        this.quietFrom = LocalTime.parse(quietFrom);
        this.quietTo = LocalTime.parse(quietTo);
    }

    /** With the next digest, unless it is due before that. */
    public LocalDateTime digest(LocalDateTime now, LocalDateTime due) {
        var today = now.toLocalDate().atTime(digest);
        if (now.isBefore(today)) {
            return today;
        }
        var next = today.plusDays(1);
        return now.isBefore(today.plus(LATE_MAIL)) || due.isBefore(next) ? now : next;
    }

    /** The moment itself, or the end of the quiet hours that it lies in. */
    LocalDateTime awake(LocalDateTime moment) {
        if (!quiet(moment.toLocalTime())) {
            return moment;
        }
        var end = moment.toLocalDate().atTime(quietTo);
        return end.isAfter(moment) ? end : end.plusDays(1);
    }

    private boolean quiet(LocalTime time) {
        return quietFrom.isBefore(quietTo)
                ? !time.isBefore(quietFrom) && time.isBefore(quietTo)
                : quietFrom.isAfter(quietTo) && (!time.isBefore(quietFrom) || time.isBefore(quietTo));
    }
}
