package vn.daihoi.session.attendance;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.plan.CongressType;

/** The organisations under the unit, which delegates come from. */
@Component
public class SubUnits {

    private final CongressQueries congresses;
    private final Organisations organisations;

    SubUnits(CongressQueries congresses, Organisations organisations) {
        this.congresses = congresses;
        this.organisations = organisations;
    }

    public List<Organisation> of(String congress) {
        return organisations.children(congresses.require(congress).unit());
    }

    /** 0 where members meet. */
    int toBeRepresented(String congress) {
        return congresses.require(congress).type() == CongressType.DELEGATES
                ? of(congress).size()
                : 0;
    }
}
