package vn.daihoi.dashboard;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.plan.PlanTitle;
import vn.daihoi.plan.Plans;
import vn.daihoi.shared.Actor;

/** What a watcher may do about a task; nothing for whoever watches nothing. */
@Component
public class WatchRights {

    private final Watch watch;
    private final Plans plans;
    private final Organisations organisations;

    WatchRights(Watch watch, Plans plans, Organisations organisations) {
        this.watch = watch;
        this.plans = plans;
        this.organisations = organisations;
    }

    /** The unit or the issuer of its plan lies at or below what the actor watches: may look, nudge and write notes. */
    public boolean maySee(Actor actor, String plan, String unit) {
        return watch.over(actor, unit) || watch.over(actor, issuer(plan));
    }

    /** Only from above, and not by those who only look: a unit gives itself no more time. */
    public boolean mayExtend(Actor actor, StepLine step) {
        var issuer = issuer(step.plan());
        return actor.groups().stream()
                .map(RoleAt::parse)
                .filter(held -> held.role().watches() && held.role() != Role.SUPERVISOR)
                .map(RoleAt::organisation)
                .anyMatch(held -> held.equals(issuer) || above(step.unit(), held));
    }

    /** As with more time; a personal act is nobody else's. */
    public boolean mayReassign(Actor actor, StepLine step) {
        return !step.groups().isEmpty() && mayExtend(actor, step);
    }

    private boolean above(String unit, String organisation) {
        return organisations.find(unit).isPresent()
                && organisations.ancestors(unit).stream()
                        .anyMatch(above -> above.id().equals(organisation));
    }

    private String issuer(String plan) {
        return plans.titles(Set.of(plan)).stream()
                .findFirst()
                .map(PlanTitle::issuer)
                .orElse("");
    }
}
