package vn.daihoi.identity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.daihoi.shared.UseCase;

/** Lets a known person sign in. */
@UseCase
public class OpenAccount {

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;

    OpenAccount(JdbcClient jdbc, PasswordEncoder encoder) {
        this.jdbc = jdbc;
        this.encoder = encoder;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the person has an account or the user name is taken */
    public void open(Command command) {
        jdbc.sql("insert into account (person, username, password, must_change, disabled, failures)"
                        + " values (:person, :username, :password, :mustChange, false, 0)")
                .param("person", command.person())
                .param("username", SignInNames.plain(command.username()))
                .param("password", encoder.encode(command.password()))
                .param("mustChange", command.mustChange())
                .update();
    }

    public record Command(String person, String username, String password, boolean mustChange) {}
}
