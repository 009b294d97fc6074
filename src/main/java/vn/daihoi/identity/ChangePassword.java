package vn.daihoi.identity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.daihoi.shared.UseCase;

/** Somebody chooses a new password for the own account. */
@UseCase
public class ChangePassword {

    /** bcrypt reads no more bytes than this. */
    private static final int LONGEST = 72;

    private static final int SHORTEST = 10;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final PasswordEncoder encoder;

    ChangePassword(JdbcClient jdbc, Accounts accounts, PasswordEncoder encoder) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.encoder = encoder;
    }

    public Outcome change(Command command) {
        var account = accounts.byPerson(command.person()).orElseThrow();
        if (!encoder.matches(command.current(), account.password())) {
            return Outcome.WRONG_CURRENT;
        }
        if (command.next().length() < SHORTEST) {
            return Outcome.TOO_SHORT;
        }
        if (command.next().getBytes(java.nio.charset.StandardCharsets.UTF_8).length > LONGEST) {
            return Outcome.TOO_LONG;
        }
        if (command.next().equals(command.current())) {
            return Outcome.SAME;
        }
        jdbc.sql("update account set password = :password, must_change = false where person = :person")
                .param("password", encoder.encode(command.next()))
                .param("person", command.person())
                .update();
        return Outcome.CHANGED;
    }

    public record Command(String person, String current, String next) {}

    public enum Outcome {
        CHANGED,
        WRONG_CURRENT,
        TOO_SHORT,
        TOO_LONG,
        SAME
    }
}
