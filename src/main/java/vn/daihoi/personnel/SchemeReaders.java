package vn.daihoi.personnel;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.ApprovalAuthority;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.StandIns;
import vn.daihoi.shared.Actor;

/** The roles that personnel-approval names, and the authority; supervisors and administrators are not among them. */
@Component
public class SchemeReaders {

    private static final List<Role> AT_UNIT =
            List.of(Role.PERSONNEL_SUBCOMMITTEE, Role.COMMITTEE, Role.STANDING_COMMITTEE);
    private static final List<Role> AT_AUTHORITY =
            List.of(Role.ORGANISATION_BOARD, Role.INSPECTION_COMMISSION, Role.STANDING_MEMBERS);

    private final SchemeKeeper keeper;
    private final CongressQueries congresses;
    private final ApprovalAuthority authority;
    private final StandIns standIns;

    SchemeReaders(SchemeKeeper keeper, CongressQueries congresses, ApprovalAuthority authority, StandIns standIns) {
        this.keeper = keeper;
        this.congresses = congresses;
        this.authority = authority;
        this.standIns = standIns;
    }

    public boolean mayRead(Actor actor, SchemeView scheme) {
        return actor.holdsAny(groups(scheme));
    }

    private Set<String> groups(SchemeView scheme) {
        var congress = congresses.require(scheme.congress());
        var deciding = authority.unit(congress.id());
        var groups = new HashSet<>(authority.approvers(congress.id()));
        groups.add(keeper.of(scheme.id()));
        AT_UNIT.forEach(role -> acting(role, congress.unit()).ifPresent(groups::add));
        AT_AUTHORITY.forEach(role -> acting(role, deciding).ifPresent(groups::add));
        acting(Role.WORKING_GROUP, congress.superior()).ifPresent(groups::add);
        return groups;
    }

    private Optional<String> acting(Role role, String organisation) {
        return standIns.acting(role, organisation).map(RoleAt::group);
    }
}
