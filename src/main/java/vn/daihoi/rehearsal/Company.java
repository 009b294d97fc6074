package vn.daihoi.rehearsal;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.OpenSeats;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.organisation.OrganisationsAdded;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.organisation.StandIns;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.plan.ImportPlan;
import vn.daihoi.plan.PilotUnit;
import vn.daihoi.programme.StartProgramme;

/** Hires the cast: numbered seats for every organisation that takes part, then hands them the plan. */
@Component
@Profile("rehearsal")
class Company {

    private final ImportPlan importing;
    private final OpenSeats seats;
    private final Organisations organisations;
    private final RoleHolders holders;
    private final StandIns standIns;
    private final StartProgramme programme;
    private Play play;

    Company(
            ImportPlan importing,
            OpenSeats seats,
            Organisations organisations,
            RoleHolders holders,
            StandIns standIns,
            StartProgramme programme) {
        this.importing = importing;
        this.seats = seats;
        this.organisations = organisations;
        this.holders = holders;
        this.standIns = standIns;
        this.programme = programme;
    }

    void of(Play begun) {
        play = begun;
    }

    void prepare() {
        var taken = importing.take(play.planText().getBytes(StandardCharsets.UTF_8));
        if (taken.outcome() != ImportPlan.Outcome.STORED) {
            throw new IllegalStateException("the plan was refused: " + taken.outcome());
        }
        var involved = new LinkedHashSet<String>();
        involved.add(play.plan().plan().issuer());
        for (var unit : play.plan().units()) {
            unit.identity().ids().forEach(id -> {
                hire(id, committee(unit));
                organisations.ancestors(id).forEach(above -> involved.add(above.id()));
            });
            involved.addAll(unit.approval().approvers());
        }
        RollOutUnits.played(play).stream()
                .filter(id -> !id.startsWith(RollOutUnits.UNNAMED))
                .forEach(involved::add);
        involved.forEach(id -> hire(id, null));
        programme.start(play.plan().plan().id(), holders.actor(preparer()));
    }

    /** The organisation board of the issuer, or who stands in for it. */
    String preparer() {
        var issuer = play.plan().plan().issuer();
        var acting = standIns.acting(Role.ORGANISATION_BOARD, issuer).orElseThrow();
        return holders.holders(acting.group()).get(0).id();
    }

    /** Units that the plan leaves unnamed get their seats when they are named for the roll-out. */
    @EventListener
    public void on(OrganisationsAdded event) {
        event.organisations().stream()
                .filter(id -> id.startsWith(RollOutUnits.UNNAMED))
                .forEach(id -> hire(id, null));
    }

    private void hire(String organisation, Integer committee) {
        seats.open(new OpenSeats.Command(organisation, committee, play.start()));
    }

    private static Integer committee(PilotUnit unit) {
        return unit.personnel().elections().stream()
                .filter(election -> election.body() == ElectedBody.COMMITTEE)
                .map(election -> election.seats())
                .findFirst()
                .orElse(null);
    }
}
