package vn.daihoi.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands one mail to the mail server. */
@Component
class MailPost {

    private final JavaMailSender sender;
    private final MailSettings settings;

    MailPost(JavaMailSender sender, MailSettings settings) {
        this.sender = sender;
        this.settings = settings;
        if (sender instanceof JavaMailSenderImpl smtp) {
            smtp.getJavaMailProperties().put("mail.smtp.socketFactory", new HangUp(settings.patience()));
            smtp.getJavaMailProperties().put("mail.smtp.socketFactory.fallback", "false");
        }
    }

    /** @throws MessagingException when no attempt will ever succeed: the address is none */
    MailStatus send(MailView mail) throws MessagingException {
        sender.send(compose(mail));
        return sender instanceof FilingMailSender ? MailStatus.FILED : MailStatus.SENT;
    }

    private MimeMessage compose(MailView mail) throws MessagingException {
        var message = sender.createMimeMessage();
        var parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        parts.setValidateAddresses(true);
        parts.setFrom(settings.from());
        parts.setTo(mail.address());
        parts.setSubject(mail.subject());
        parts.setText(mail.textBody(), mail.htmlBody());
        parts.setPriority(mail.urgent() ? 1 : 3);
        message.setHeader("Message-ID", mail.messageId());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", mail.language());
        return message;
    }
}
