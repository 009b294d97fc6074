package vn.daihoi.organisation.process;

import org.springframework.stereotype.Component;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.StandIns;

/** What models say of roles: {@code ${roles.at('WORKING_GROUP', superior)}}. */
@Component
public class Roles {

    private final Organisations organisations;
    private final StandIns standIns;

    Roles(Organisations organisations, StandIns standIns) {
        this.organisations = organisations;
        this.standIns = standIns;
    }

    /** {@code ROLE@organisation} of whoever acts there; a body that does not exist keeps its name, so that the vacancy shows. */
    public String at(String role, String organisation) {
        var asked = Role.valueOf(role);
        var type = organisations.require(organisation).type();
        return new RoleAt(standIns.acting(asked, type).orElse(asked), organisation).group();
    }

    /** False where the organisation has no such body and nobody stands in for it. */
    public Boolean exists(String role, String organisation) {
        var type = organisations.require(organisation).type();
        return standIns.acting(Role.valueOf(role), type).isPresent();
    }
}
