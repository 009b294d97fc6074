package vn.daihoi.deadline.feed;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.records.Sha256;
import vn.daihoi.shared.UseCase;

/** The secret address of a person's calendar; only its hash is kept, a new one ends the one before. */
@UseCase
public class CalendarFeeds {

    private static final int BYTES = 24;

    private final JdbcClient jdbc;
    private final Clock clock;

    CalendarFeeds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return the secret, shown this once */
    public String open(String person) {
        revoke(person);
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        jdbc.sql("insert into calendar_feed (secret_hash, person, created_at) values (:hash, :person, :now)")
                .param("hash", Sha256.of(secret))
                .param("person", person)
                .param("now", LocalDateTime.now(clock))
                .update();
        return secret;
    }

    public void revoke(String person) {
        jdbc.sql("delete from calendar_feed where person = :person")
                .param("person", person)
                .update();
    }

    /** Since when somebody has an address; empty without one. */
    public Optional<LocalDateTime> since(String person) {
        return jdbc.sql("select created_at from calendar_feed where person = :person")
                .param("person", person)
                .query(LocalDateTime.class)
                .optional();
    }

    /** Whose it is; empty once it was revoked. */
    public Optional<String> person(String secret) {
        return jdbc.sql("select person from calendar_feed where secret_hash = :hash")
                .param("hash", Sha256.of(secret))
                .query(String.class)
                .optional();
    }
}
