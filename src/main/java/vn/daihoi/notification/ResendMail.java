package vn.daihoi.notification;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.UseCase;

/** Tries a mail once more that was given up or filed. */
@UseCase
public class ResendMail {

    private final JdbcClient jdbc;
    private final Clock clock;

    ResendMail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return false when it is on its way or has arrived */
    public boolean resend(String mail) {
        return jdbc.sql("update mail set status = 'WAITING', attempts = 0, next_attempt = :now"
                                + " where id = :id and status in ('FAILED', 'FILED')")
                        .param("now", LocalDateTime.now(clock))
                        .param("id", mail)
                        .update()
                > 0;
    }
}
