package vn.daihoi.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import vn.daihoi.shared.UseCase;

/** Counts wrong passwords and shuts the door for a while after too many. */
@UseCase
class SignInRecord {

    private static final int TRIES = 10;
    private static final Duration LOCK = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInRecord(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    public void signedIn(AuthenticationSuccessEvent event) {
        jdbc.sql("update account set last_sign_in = :now, failures = 0, locked_until = null where username = :username")
                .param("now", LocalDateTime.now(clock))
                .param("username", event.getAuthentication().getName())
                .update();
    }

    @EventListener
    public void refused(AuthenticationFailureBadCredentialsEvent event) {
        jdbc.sql("update account set locked_until = case when failures + 1 >= :tries then :until else locked_until end,"
                        + " failures = case when failures + 1 >= :tries then 0 else failures + 1 end"
                        + " where username = :username")
                .param("tries", TRIES)
                .param("until", LocalDateTime.now(clock).plus(LOCK))
                .param("username", SignInNames.plain(event.getAuthentication().getName()))
                .update();
    }
}
