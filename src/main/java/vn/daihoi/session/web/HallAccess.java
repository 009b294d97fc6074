package vn.daihoi.session.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressAccess;
import vn.daihoi.congress.CongressView;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.shared.Actor;

/** The organs of the congress and the committee that convened it run the desk; whom the congress concerns may look. */
@Component
class HallAccess {

    private static final List<Role> RUNS =
            List.of(Role.PRESIDIUM, Role.SECRETARIAT, Role.CREDENTIALS_BOARD, Role.COMMITTEE);

    private final CongressAccess access;

    HallAccess(CongressAccess access) {
        this.access = access;
    }

    boolean mayLook(Actor actor, CongressView congress) {
        return access.mayRead(actor, congress);
    }

    boolean mayRun(Actor actor, CongressView congress) {
        return actor.holdsAny(groups(congress.unit()));
    }

    private static Set<String> groups(String unit) {
        return RUNS.stream().map(role -> new RoleAt(role, unit).group()).collect(Collectors.toSet());
    }
}
