package vn.daihoi.notification;

import jakarta.mail.internet.MimeMessage;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Stands in where no mail server is set up: the mail stays in the outbox, where it can be read. */
@Component
@ConditionalOnExpression("'${spring.mail.host:}'.isEmpty()")
class FilingMailSender extends JavaMailSenderImpl {

    @Override
    protected void doSend(MimeMessage[] messages, Object[] originals) {
        // the outbox is the file
    }
}
