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

    StandIns(Rules rules) {
        this.rules = rules;
    }

    /** The role itself where the table is silent; empty where there is no such body and nobody acts for it. */
    public Optional<Role> acting(Role role, OrganisationType type) {
        var seen = new HashSet<Role>();
        var acting = role;
        while (seen.add(acting)) {
            var next = next(acting, type);
            if (next.equals(NOBODY)) {
                return Optional.empty();
            }
            acting = Role.valueOf(next);
        }
        return Optional.of(acting);
    }

    private String next(Role role, OrganisationType type) {
        if (!rules.names().contains(TABLE)) {
            return role.name();
        }
        var rows = rules.evaluate(TABLE, Map.of("organisationType", type.name(), "role", role.name()));
        var acting = rows.isEmpty() ? null : rows.get(0).get("actingRole");
        return acting == null ? role.name() : acting.toString();
    }
}
