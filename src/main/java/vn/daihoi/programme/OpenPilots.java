package vn.daihoi.programme;

import java.util.ArrayList;
import java.util.List;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.plan.PilotUnit;
import vn.daihoi.plan.PlanFile;
import vn.daihoi.plan.Plans;
import vn.daihoi.shared.UseCase;

/** Opens the pilots' congresses in the order of the plan, a few at a time. */
@UseCase
public class OpenPilots {

    static final int CHUNK = 20;

    private final Plans plans;
    private final CongressQueries congresses;
    private final CongressOfPlan congressOfPlan;
    private final StartCongress start;

    OpenPilots(Plans plans, CongressQueries congresses, CongressOfPlan congressOfPlan, StartCongress start) {
        this.plans = plans;
        this.congresses = congresses;
        this.congressOfPlan = congressOfPlan;
        this.start = start;
    }

    /** @return whether some are still to be opened */
    public boolean openNext(String planId) {
        var plan = plans.require(planId);
        var file = plan.file();
        var waiting = pilots(file).stream()
                .filter(pilot ->
                        !congresses.exists(new CongressId(planId, pilot.place().organisation()).toString()))
                .toList();
        waiting.stream()
                .limit(CHUNK)
                .forEach(pilot -> start.start(congressOfPlan.pilot(plan, file, pilot.unit(), pilot.place())));
        return waiting.size() > CHUNK;
    }

    private static List<Pilot> pilots(PlanFile file) {
        var pilots = new ArrayList<Pilot>();
        for (var unit : file.units()) {
            for (var organisation : unit.identity().ids()) {
                pilots.add(new Pilot(unit, new CongressOfPlan.Place(organisation, pilots.size())));
            }
        }
        return pilots;
    }

    private record Pilot(PilotUnit unit, CongressOfPlan.Place place) {}
}
