package vn.daihoi.identity;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.UseCase;

/** Shuts an account, or opens it again; its history stays. */
@UseCase
public class DisableAccount {

    private final JdbcClient jdbc;

    DisableAccount(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void disable(String person, boolean disabled) {
        jdbc.sql("update account set disabled = :disabled where person = :person")
                .param("disabled", disabled)
                .param("person", person)
                .update();
    }
}
