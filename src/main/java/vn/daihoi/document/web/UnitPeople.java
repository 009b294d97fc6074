package vn.daihoi.document.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.organisation.RoleHolding;
import vn.daihoi.workflow.Choice;

/** Everybody who holds a role at a unit or below it today. */
@Component
class UnitPeople {

    private final Organisations organisations;
    private final RoleHolders holders;
    private final Clock clock;

    UnitPeople(Organisations organisations, RoleHolders holders, Clock clock) {
        this.organisations = organisations;
        this.holders = holders;
        this.clock = clock;
    }

    List<Choice> of(String unit) {
        var today = LocalDate.now(clock);
        var places = Stream.concat(
                Stream.of(unit), organisations.children(unit).stream().map(Organisation::id));
        return places.flatMap(place -> holders.history(place).stream())
                .filter(holding -> holding.counts(today))
                .map(UnitPeople::choice)
                .distinct()
                .toList();
    }

    private static Choice choice(RoleHolding holding) {
        return new Choice(holding.person(), holding.name());
    }
}
