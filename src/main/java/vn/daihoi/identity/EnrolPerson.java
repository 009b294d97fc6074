package vn.daihoi.identity;

import vn.daihoi.organisation.AddPerson;
import vn.daihoi.organisation.Person;
import vn.daihoi.shared.UseCase;

/** A new person with an account and a password for once; roles are given apart. */
@UseCase
public class EnrolPerson {

    private final AddPerson people;
    private final OpenAccount accounts;
    private final ResetPassword passwords;

    EnrolPerson(AddPerson people, OpenAccount accounts, ResetPassword passwords) {
        this.people = people;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** @return the password to hand over */
    public String enrol(Command command) {
        var password = passwords.fresh();
        people.add(new Person(command.username(), command.name().strip(), command.mail(), "vi", false));
        accounts.open(new OpenAccount.Command(command.username(), command.username(), password, true));
        return password;
    }

    /** @param username also the id of the person */
    public record Command(String username, String name, String mail) {}
}
