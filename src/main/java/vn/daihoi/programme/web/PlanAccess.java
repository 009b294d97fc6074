package vn.daihoi.programme.web;

import java.util.function.BiPredicate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.daihoi.identity.CurrentActor;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.plan.Plans;
import vn.daihoi.plan.StoredPlan;
import vn.daihoi.programme.ProgrammeRights;
import vn.daihoi.shared.Actor;

/** The plan that a page is about, for those who may read it. */
@Component
class PlanAccess {

    private final Plans plans;
    private final ProgrammeRights rights;
    private final CurrentActor actor;
    private final Organisations organisations;

    PlanAccess(Plans plans, ProgrammeRights rights, CurrentActor actor, Organisations organisations) {
        this.plans = plans;
        this.rights = rights;
        this.actor = actor;
        this.organisations = organisations;
    }

    StoredPlan readable(String id) {
        var plan = plans.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!rights.mayRead(plan, me())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return plan;
    }

    boolean may(BiPredicate<String, Actor> right, StoredPlan plan) {
        return right.test(plan.issuer(), me());
    }

    void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    Actor me() {
        return actor.get();
    }

    String name(String organisation) {
        return organisations.find(organisation).map(Organisation::name).orElse(organisation);
    }
}
