package vn.daihoi.personnel;

import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressId;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.StandIns;

/** Who keeps the scheme: the subcommittee for personnel, or the committee where there is none. */
@Component
public class SchemeKeeper {

    private final SchemeQueries schemes;
    private final StandIns standIns;

    SchemeKeeper(SchemeQueries schemes, StandIns standIns) {
        this.schemes = schemes;
        this.standIns = standIns;
    }

    /** {@code ROLE@organisation}, stand-ins resolved. */
    public String of(String id) {
        var scheme = schemes.require(id);
        var unit = CongressId.parse(scheme.congress()).unit();
        var role = scheme.procedure() == Procedure.APPOINTMENT ? Role.COMMITTEE : Role.PERSONNEL_SUBCOMMITTEE;
        return standIns.acting(role, unit).orElse(new RoleAt(role, unit)).group();
    }
}
