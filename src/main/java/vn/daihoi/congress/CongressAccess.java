package vn.daihoi.congress;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.shared.Actor;

/** Whom a congress concerns: the unit, who decides on it, the issuer of its plan, and whoever stands above. */
@Component
public class CongressAccess {

    private static final Set<Role> ONLY_LOOK = Set.of(Role.SUPERVISOR, Role.ADMINISTRATOR, Role.CONSULTED);

    private final Organisations organisations;

    CongressAccess(Organisations organisations) {
        this.organisations = organisations;
    }

    public boolean mayRead(Actor actor, CongressView congress) {
        var line = line(congress);
        return holds(actor, role -> line.contains(role.organisation()));
    }

    /** May raise a difficulty, enter a complaint, ask for a postponement. */
    public boolean mayAct(Actor actor, CongressView congress) {
        var line = line(congress);
        return holds(actor, role -> !ONLY_LOOK.contains(role.role()) && line.contains(role.organisation()));
    }

    /** A unit does not cancel its own congress, nor merge itself away. */
    public boolean mayEnd(Actor actor, CongressView congress) {
        var above = line(congress);
        above.remove(congress.unit());
        return holds(actor, role -> !ONLY_LOOK.contains(role.role()) && above.contains(role.organisation()));
    }

    private Set<String> line(CongressView congress) {
        var line = new HashSet<String>(congress.approvers());
        line.add(congress.unit());
        line.add(congress.superior());
        organisations.ancestors(congress.unit()).forEach(above -> line.add(above.id()));
        return line;
    }

    private static boolean holds(Actor actor, Predicate<RoleAt> wanted) {
        return actor.groups().stream().map(RoleAt::parse).anyMatch(wanted);
    }
}
