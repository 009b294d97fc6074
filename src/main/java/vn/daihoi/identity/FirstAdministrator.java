package vn.daihoi.identity;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes the first administrator from the environment; a house that nobody can enter does not open. */
@Component
@ConditionalOnWebApplication
@Profile("!demo")
class FirstAdministrator implements ApplicationRunner {

    private final AdministratorSettings settings;
    private final Accounts accounts;
    private final AdministratorAccount account;

    FirstAdministrator(AdministratorSettings settings, Accounts accounts, AdministratorAccount account) {
        this.settings = settings;
        this.accounts = accounts;
        this.account = account;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!accounts.none()) {
            return;
        }
        if (!settings.stated()) {
            throw new NobodyCanSignIn();
        }
        account.open(settings.user(), settings.password(), true);
    }
}
