package vn.daihoi.inbox.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.organisation.People;
import vn.daihoi.organisation.Person;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.workflow.OpenTask;

/** Who may do a task: its roles with the people who hold them now. */
@Component
class Audience {

    private final RoleHolders holders;
    private final Organisations organisations;
    private final People people;

    Audience(RoleHolders holders, Organisations organisations, People people) {
        this.holders = holders;
        this.organisations = organisations;
        this.people = people;
    }

    List<Body> of(OpenTask task) {
        if (task.personal()) {
            var owner = people.find(task.assignee()).map(Person::name).orElse(task.assignee());
            return List.of(new Body(null, null, List.of(owner)));
        }
        return Groups.of(task.groups()).stream().map(this::body).toList();
    }

    private Body body(RoleAt role) {
        var organisation = organisations.find(role.organisation()).map(Organisation::name);
        var names = holders.holders(role.group()).stream().map(Person::name).toList();
        return new Body(
                role.role().messageKey(), organisation.orElse(installation(role) ? null : role.organisation()), names);
    }

    private static boolean installation(RoleAt role) {
        return role.organisation().equals(RoleAt.INSTALLATION);
    }

    /**
     * @param role message key; null for a personal act
     * @param organisation null for a role of the whole installation
     */
    record Body(String role, String organisation, List<String> people) {}
}
