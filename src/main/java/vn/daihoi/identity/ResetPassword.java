package vn.daihoi.identity;

import java.security.SecureRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.daihoi.shared.UseCase;

/** Gives an account a password for once; its owner must choose another at the next sign-in. */
@UseCase
public class ResetPassword {

    /** Without characters that people mistake for each other. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 14;

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final SecureRandom random = new SecureRandom();

    ResetPassword(JdbcClient jdbc, PasswordEncoder encoder) {
        this.jdbc = jdbc;
        this.encoder = encoder;
    }

    /** @return the password to hand over; it is stored nowhere in readable form */
    public String reset(String person) {
        var password = fresh();
        jdbc.sql("update account set password = :password, must_change = true, failures = 0, locked_until = null"
                        + " where person = :person")
                .param("password", encoder.encode(password))
                .param("person", person)
                .update();
        return password;
    }

    public String fresh() {
        return random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
