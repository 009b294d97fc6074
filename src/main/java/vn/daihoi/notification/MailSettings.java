package vn.daihoi.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param gather how long arriving tasks are gathered into one mail per person
 * @param attempts after so many failures, three days with the usual pauses, a mail is given up and shown as failed
 * @param lease how long one attempt may take before the mail is taken to be left behind by whoever died sending it
 * @param firstPause before the second attempt; each further pause is twice as long, an hour at most
 */
@ConfigurationProperties("pilot.mail")
record MailSettings(
        @DefaultValue("pilot-congress@localhost.localdomain") String from,
        @DefaultValue("60s") Duration gather,
        @DefaultValue("80") int attempts,
        @DefaultValue("2m") Duration lease,
        @DefaultValue("30s") Duration firstPause) {

    private static final Duration LONGEST = Duration.ofHours(1);

    /** @param failures how many attempts failed so far */
    Duration pauseAfter(int failures) {
        var pause = firstPause.multipliedBy(1L << Math.min(failures - 1, 20));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    /** Well within the lease: a server that hangs longer is hung up on before another node takes the mail. */
    Duration patience() {
        return lease.dividedBy(2);
    }

    String domain() {
        return from.substring(from.lastIndexOf('@') + 1).replace(">", "");
    }
}
