package vn.daihoi.organisation;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.workflow.Rules;

/** Who acts where a small organisation lacks a body; rule table {@code role-stand-in}. */
@Component
public class StandIns {

    private static final String TABLE = "role-stand-in";
    private static final String NOBODY = "NONE";

    private final Rules rules;
    private final Organisations organisations;
    private final RoleHolders holders;

    StandIns(Rules rules, Organisations organisations, RoleHolders holders) {
        this.rules = rules;
        this.organisations = organisations;
        this.holders = holders;
    }

    /** As {@link #acting(Role, OrganisationType, boolean)}, at an organisation that must exist. */
    public Optional<RoleAt> acting(Role role, String organisation) {
        var type = organisations.require(organisation).type();
        var standing = !holders.vacant(new RoleAt(Role.STANDING_COMMITTEE, organisation));
        return acting(role, type, standing).map(acting -> new RoleAt(acting, organisation));
    }

    /**
     * The role itself where the table is silent; empty where there is no such body and nobody acts for it.
     *
     * @param standingCommittee whether anybody sits on one there
     */
    public Optional<Role> acting(Role role, OrganisationType type, boolean standingCommittee) {
        var seen = new HashSet<Role>();
        var acting = role;
        while (seen.add(acting)) {
            var next = next(acting, type, standingCommittee);
            if (next.equals(NOBODY)) {
                return Optional.empty();
            }
            acting = Role.valueOf(next);
        }
        return Optional.of(acting);
    }

    private String next(Role role, OrganisationType type, boolean standingCommittee) {
        if (!rules.names().contains(TABLE)) {
            return role.name();
        }
        var rows = rules.evaluate(
                TABLE,
                Map.of("organisationType", type.name(), "role", role.name(), "standingCommittee", standingCommittee));
        var acting = rows.isEmpty() ? null : rows.get(0).get("actingRole");
        return acting == null ? role.name() : acting.toString();
    }
}
