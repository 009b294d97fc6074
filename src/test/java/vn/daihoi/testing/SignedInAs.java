package vn.daihoi.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.daihoi.identity.Accounts;
import vn.daihoi.identity.OpenAccount;
import vn.daihoi.organisation.AddOrganisations;
import vn.daihoi.organisation.OpenSeats;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.OrganisationType;

/** Seats that sign in; organisations are made on first use. */
public final class SignedInAs {

    public static final String PASSWORD = "only-for-tests";

    private SignedInAs() {}

    public static void organisation(ApplicationContext application, String id, String parent) {
        application
                .getBean(AddOrganisations.class)
                .add(List.of(new Organisation(id, "Huyện ủy " + id, OrganisationType.ABOVE_BASE, parent, null, null)));
        application.getBean(OpenSeats.class).open(new OpenSeats.Command(id, null, LocalDate.of(2024, 1, 1)));
    }

    public static void account(ApplicationContext application, String person) {
        if (!application.getBean(Accounts.class).has(person)) {
            application.getBean(OpenAccount.class).open(new OpenAccount.Command(person, person, PASSWORD, false));
        }
    }

    public static RequestPostProcessor seat(ApplicationContext application, String person) {
        account(application, person);
        return user(application.getBean(UserDetailsService.class).loadUserByUsername(person));
    }
}
