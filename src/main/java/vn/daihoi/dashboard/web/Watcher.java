package vn.daihoi.dashboard.web;

import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.daihoi.dashboard.CongressLine;
import vn.daihoi.dashboard.CongressLines;
import vn.daihoi.dashboard.Extent;
import vn.daihoi.dashboard.StepLine;
import vn.daihoi.dashboard.StepLines;
import vn.daihoi.dashboard.Watch;
import vn.daihoi.dashboard.WatchRights;
import vn.daihoi.identity.CurrentActor;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.plan.PlanTitle;
import vn.daihoi.plan.Plans;
import vn.daihoi.shared.Actor;

/** Who looks, and how far: nothing for whoever watches nothing. */
@Component
class Watcher {

    private final CurrentActor actor;
    private final Watch watch;
    private final WatchRights rights;
    private final Plans plans;
    private final CongressLines lines;
    private final StepLines steps;
    private final Organisations organisations;

    Watcher(
            CurrentActor actor,
            Watch watch,
            WatchRights rights,
            Plans plans,
            CongressLines lines,
            StepLines steps,
            Organisations organisations) {
        this.actor = actor;
        this.watch = watch;
        this.rights = rights;
        this.plans = plans;
        this.lines = lines;
        this.steps = steps;
        this.organisations = organisations;
    }

    Actor me() {
        return actor.get();
    }

    /** Everything that is watched, in all plans. */
    Extent everything() {
        var watched = watched();
        return Extent.of(null, watch.everything(me()) ? null : watched);
    }

    PlanTitle plan(String id) {
        return plans.titles(Set.of(id)).stream().findFirst().orElseThrow(Watcher::unknown);
    }

    /** All of the plan for whoever watches its issuer, else the part that is watched. */
    Extent extent(PlanTitle plan, Extent.Choice choice) {
        if (watch.over(me(), plan.issuer())) {
            return new Extent(plan.id(), null, choice);
        }
        var part = new Extent(plan.id(), watched(), choice);
        if (lines.page(Extent.of(plan.id(), part.watched()), CongressLine.Position.START)
                .isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return part;
    }

    CongressLine congress(String id) {
        var line = lines.find(id).orElseThrow(Watcher::unknown);
        refuseWhen(!rights.maySee(me(), line.plan(), line.unit()));
        return line;
    }

    StepLine step(String task) {
        var step = steps.find(task).orElseThrow(Watcher::unknown);
        refuseWhen(!rights.maySee(me(), step.plan(), step.unit()));
        return step;
    }

    static void refuseWhen(boolean refused) {
        if (refused) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    /** Whose past tells what a congress may expect: its plan for those who see all of it, else what is watched. */
    Extent like(CongressLine line) {
        return watch.over(me(), plan(line.plan()).issuer()) ? Extent.of(line.plan(), null) : everything();
    }

    String name(String organisation) {
        return organisations.find(organisation).map(Organisation::name).orElse(organisation);
    }

    private Set<String> watched() {
        var watched = watch.organisations(me());
        if (watched.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return watched;
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
