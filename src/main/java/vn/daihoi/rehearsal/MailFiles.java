package vn.daihoi.rehearsal;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The mail server of a rehearsal: writes each message to a file, and can be away for a day. */
@Component
@Primary
@Profile("rehearsal")
class MailFiles extends JavaMailSenderImpl {

    private final Path folder;
    private boolean away;
    private int written;

    MailFiles(@Value("${pilot.rehearsal.mails}") Path folder) {
        this.folder = folder;
    }

    void away(boolean gone) {
        away = gone;
    }

    boolean away() {
        return away;
    }

    int written() {
        return written;
    }

    @Override
    public void send(MimeMessage message) throws MailException {
        if (away) {
            throw new MailSendException("the mail server is away");
        }
        try {
            Files.createDirectories(folder);
            var id = message.getMessageID();
            message.saveChanges();
            message.setHeader("Message-ID", id);
            try (var out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name(id))))) {
                message.writeTo(out);
            }
            written++;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        } catch (MessagingException unreadable) {
            throw new MailSendException("the message cannot be written", unreadable);
        }
    }

    /** After the message id, so that a message sent twice is one file. */
    private static String name(String id) {
        return id.replaceAll("[^A-Za-z0-9@.-]", "") + ".eml";
    }
}
