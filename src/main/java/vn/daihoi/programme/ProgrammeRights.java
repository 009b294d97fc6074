package vn.daihoi.programme;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressView;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.StandIns;
import vn.daihoi.plan.StoredPlan;
import vn.daihoi.shared.Actor;

/** Who may do what with a plan and its programme. */
@Component
public class ProgrammeRights {

    private final Organisations organisations;
    private final StandIns standIns;
    private final CongressQueries congresses;

    ProgrammeRights(Organisations organisations, StandIns standIns, CongressQueries congresses) {
        this.organisations = organisations;
        this.standIns = standIns;
        this.congresses = congresses;
    }

    /** Whoever has a role at the issuer or at a unit of the plan, and supervisors above the issuer. */
    public boolean mayRead(StoredPlan plan, Actor actor) {
        return worksAt(plan.issuer(), actor) || supervises(plan.issuer(), actor) || worksAtUnit(plan, actor);
    }

    /** Drafts, starts and amends: the organisation board of the issuer, or who stands in for it. */
    public boolean mayPrepare(String issuer, Actor actor) {
        return actor.holds(group(Role.ORGANISATION_BOARD, issuer));
    }

    /** Stops a programme: the standing members of the issuer. */
    public boolean mayCancel(String issuer, Actor actor) {
        return actor.holds(group(Role.STANDING_MEMBERS, issuer));
    }

    /** A plan of an issuer that is not known yet may be brought in by any organisation board and by the administrator. */
    public boolean mayImport(String issuer, Actor actor) {
        return organisations.find(issuer).isPresent() ? mayPrepare(issuer, actor) : mayImport(actor);
    }

    /** Whether there is any plan at all that the actor may bring in. */
    public boolean mayImport(Actor actor) {
        return actor.holdsRole(Role.ADMINISTRATOR.name())
                || actor.groups().stream()
                        .map(RoleAt::parse)
                        .filter(held -> organisations.find(held.organisation()).isPresent())
                        .anyMatch(held -> mayPrepare(held.organisation(), actor));
    }

    private String group(Role role, String organisation) {
        return standIns.acting(role, organisation)
                .orElse(new RoleAt(role, organisation))
                .group();
    }

    private boolean worksAtUnit(StoredPlan plan, Actor actor) {
        return units(plan).stream().anyMatch(unit -> worksAt(unit, actor));
    }

    private List<String> units(StoredPlan plan) {
        var opened =
                congresses.ofPlan(plan.id()).stream().map(CongressView::unit).toList();
        return opened.isEmpty()
                ? plan.file().units().stream()
                        .flatMap(unit -> unit.identity().ids().stream())
                        .toList()
                : opened;
    }

    private static boolean worksAt(String organisation, Actor actor) {
        return actor.groups().stream()
                .anyMatch(group -> RoleAt.parse(group).organisation().equals(organisation));
    }

    private boolean supervises(String issuer, Actor actor) {
        return organisations.ancestors(issuer).stream()
                .map(Organisation::id)
                .anyMatch(above -> actor.holds(new RoleAt(Role.SUPERVISOR, above).group()));
    }
}
