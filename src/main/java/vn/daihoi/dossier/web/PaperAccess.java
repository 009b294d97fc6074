package vn.daihoi.dossier.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.daihoi.congress.CongressAccess;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.identity.CurrentActor;
import vn.daihoi.plan.Plans;
import vn.daihoi.programme.ProgrammeRights;

/** Papers are for those who may read the plan or the congress they belong to. */
@Component
class PaperAccess {

    private final Plans plans;
    private final ProgrammeRights planRights;
    private final CongressQueries congresses;
    private final CongressAccess congressRights;
    private final CurrentActor actor;

    PaperAccess(
            Plans plans,
            ProgrammeRights planRights,
            CongressQueries congresses,
            CongressAccess congressRights,
            CurrentActor actor) {
        this.plans = plans;
        this.planRights = planRights;
        this.congresses = congresses;
        this.congressRights = congressRights;
        this.actor = actor;
    }

    /** @param chain of a plan or a congress */
    void requireReadable(String chain) {
        var plan = plans.find(chain);
        if (plan.isEmpty() && !congresses.exists(chain)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var readable = plan.map(found -> planRights.mayRead(found, actor.get()))
                .orElseGet(() -> congressRights.mayRead(actor.get(), congresses.require(chain)));
        if (!readable) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
