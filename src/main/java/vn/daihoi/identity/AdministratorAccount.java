package vn.daihoi.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import vn.daihoi.organisation.AddPerson;
import vn.daihoi.organisation.AssignRole;
import vn.daihoi.organisation.Person;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.shared.UseCase;

/** Person, role and account of an administrator at once. */
@UseCase
class AdministratorAccount {

    private static final String ID = "administrator";

    private final AddPerson people;
    private final AssignRole roles;
    private final OpenAccount accounts;
    private final MessageSource messages;
    private final Clock clock;

    AdministratorAccount(
            AddPerson people, AssignRole roles, OpenAccount accounts, MessageSource messages, Clock clock) {
        this.people = people;
        this.roles = roles;
        this.accounts = accounts;
        this.messages = messages;
        this.clock = clock;
    }

    public void open(String username, String password, boolean mustChange) {
        var name = messages.getMessage(Role.ADMINISTRATOR.messageKey(), null, Locale.forLanguageTag("vi"));
        people.add(new Person(ID, name, ID + "@example.invalid", "vi", false));
        var role = new RoleAt(Role.ADMINISTRATOR, RoleAt.INSTALLATION);
        roles.assign(new AssignRole.Command(ID, role, LocalDate.now(clock)));
        accounts.open(new OpenAccount.Command(ID, username, password, mustChange));
    }
}
