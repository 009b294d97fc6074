package vn.daihoi.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mail servers that behave badly. */
class MailServerTest {

    @Test
    @Timeout(20)
    void isHungUpOnWhenItDripsBeyondAllPatience() throws Exception {
        try (var server = new SmtpScript(null)) {
            var sender = sender(server);
            sender.getJavaMailProperties().put("mail.smtp.socketFactory", new HangUp(Duration.ofMillis(600)));
            sender.getJavaMailProperties().put("mail.smtp.socketFactory.fallback", "false");
            sender.getJavaMailProperties().put("mail.smtp.timeout", "5000"); // never reached: every byte begins it anew
            assertThatThrownBy(() -> sender.send(mail())).isInstanceOf(MailException.class);
        }
    }

    @Test
    void aBoxThatDoesNotExistIsNotTriedAgain() throws Exception {
        assertThat(Refusals.forEver(refused("550 5.1.1 no such user"))).isTrue();
        assertThat(Refusals.forEver(refused("450 4.2.1 come back later"))).isFalse();
    }

    private static MailSendException refused(String answer) throws Exception {
        try (var server = new SmtpScript(answer)) {
            return catchThrowableOfType(
                    MailSendException.class, () -> sender(server).send(mail()));
        }
    }

    private static JavaMailSenderImpl sender(SmtpScript server) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.port());
        return sender;
    }

    private static SimpleMailMessage mail() {
        var mail = new SimpleMailMessage();
        mail.setFrom("from@example.invalid");
        mail.setTo("to@example.invalid");
        mail.setText("test");
        return mail;
    }
}
