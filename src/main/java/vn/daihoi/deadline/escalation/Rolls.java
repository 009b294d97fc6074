package vn.daihoi.deadline.escalation;

import org.springframework.stereotype.Component;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.organisation.People;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.organisation.StandIns;

@Component
public class Rolls {

    private final RoleHolders holders;
    private final Organisations organisations;
    private final StandIns standIns;
    private final People people;

    Rolls(RoleHolders holders, Organisations organisations, StandIns standIns, People people) {
        this.holders = holders;
        this.organisations = organisations;
        this.standIns = standIns;
        this.people = people;
    }

    public Roll call() {
        return new Roll(holders, organisations, standIns, people);
    }
}
