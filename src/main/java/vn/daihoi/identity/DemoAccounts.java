package vn.daihoi.identity;

import java.util.List;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.SeatsOpened;

/** Accounts for the seats of a demonstration, all with the password that its sign-in page shows. */
@Component
@Profile("demo")
class DemoAccounts {

    private final JdbcTemplate batch;
    private final Accounts accounts;
    private final AdministratorAccount administrator;
    private final DemoSettings settings;
    private final String password;

    DemoAccounts(
            JdbcTemplate batch,
            Accounts accounts,
            AdministratorAccount administrator,
            DemoSettings settings,
            PasswordEncoder encoder) {
        this.batch = batch;
        this.accounts = accounts;
        this.administrator = administrator;
        this.settings = settings;
        this.password = encoder.encode(settings.password());
    }

    @EventListener(ApplicationStartedEvent.class)
    void openAdministrator() {
        if (accounts.byUsername(settings.administrator()).isEmpty()) {
            administrator.open(settings.administrator(), settings.password(), false);
        }
    }

    @EventListener
    void open(SeatsOpened seats) {
        List<Object[]> rows = seats.persons().stream()
                .map(person -> new Object[] {person, person, password})
                .toList();
        batch.batchUpdate(
                "insert into account (person, username, password, must_change, disabled, failures)"
                        + " values (?, ?, ?, false, false, 0)",
                rows);
    }
}
