package vn.daihoi.personnel;

import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressId;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.StandIns;

/** Who keeps the scheme: the subcommittee for personnel, or the committee where there is none. */
@Component
public class SchemeKeeper {

    private final SchemeQueries schemes;
    private final Organisations organisations;
    private final StandIns standIns;

    SchemeKeeper(SchemeQueries schemes, Organisations organisations, StandIns standIns) {
        this.schemes = schemes;
        this.organisations = organisations;
        this.standIns = standIns;
    }

    /** {@code ROLE@organisation}, stand-ins resolved. */
    public String of(String id) {
        var scheme = schemes.require(id);
        var unit = organisations.require(CongressId.parse(scheme.congress()).unit());
        var role = scheme.procedure() == Procedure.APPOINTMENT ? Role.COMMITTEE : Role.PERSONNEL_SUBCOMMITTEE;
        return new RoleAt(standIns.acting(role, unit.type()).orElse(role), unit.id()).group();
    }
}
