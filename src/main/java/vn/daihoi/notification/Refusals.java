package vn.daihoi.notification;

import jakarta.mail.SendFailedException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.mail.MailSendException;

/** Tells a mail box that does not exist (5xx, RFC 5321) from a server that wants to be asked later. */
final class Refusals {

    private Refusals() {}

    static boolean forEver(MailSendException refused) {
        return Stream.concat(Arrays.stream(refused.getMessageExceptions()), Stream.ofNullable(refused.getCause()))
                .anyMatch(cause -> cause instanceof SendFailedException failed
                        && failed.getInvalidAddresses() != null
                        && failed.getInvalidAddresses().length > 0);
    }
}
