package vn.daihoi.organisation.process;

import org.springframework.stereotype.Component;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.StandIns;

/** What models say of roles: {@code ${roles.at('WORKING_GROUP', superior)}}. */
@Component
public class Roles {

    private final StandIns standIns;

    Roles(StandIns standIns) {
        this.standIns = standIns;
    }

    /** {@code ROLE@organisation} of whoever acts there; a body that does not exist keeps its name, so that the vacancy shows. */
    public String at(String role, String organisation) {
        var asked = Role.valueOf(role);
        return standIns.acting(asked, organisation)
                .orElse(new RoleAt(asked, organisation))
                .group();
    }

    /** False where the organisation has no such body and nobody stands in for it. */
    public Boolean exists(String role, String organisation) {
        return standIns.acting(Role.valueOf(role), organisation).isPresent();
    }
}
