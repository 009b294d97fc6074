package vn.daihoi.session.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.organisation.RoleHolding;
import vn.daihoi.session.OrganMember;
import vn.daihoi.workflow.Choice;

/** The people of a unit, to choose from. */
@Component
class UnitPeople {

    private static final List<Role> ORGANS =
            List.of(Role.PRESIDIUM, Role.SECRETARIAT, Role.CREDENTIALS_BOARD, Role.TELLERS);

    private final RoleHolders holders;
    private final Clock clock;

    UnitPeople(RoleHolders holders, Clock clock) {
        this.holders = holders;
        this.clock = clock;
    }

    /** Person id → name, of everybody who holds a role there today. */
    Map<String, String> names(String unit) {
        var today = LocalDate.now(clock);
        return holders.history(unit).stream()
                .filter(holding -> holding.counts(today))
                .collect(Collectors.toMap(
                        RoleHolding::person, RoleHolding::name, (one, same) -> one, LinkedHashMap::new));
    }

    List<Choice> options(String unit) {
        return names(unit).entrySet().stream()
                .map(person -> new Choice(person.getKey(), person.getValue()))
                .toList();
    }

    /** Who holds an organ of the congress now: the prepared list, until the congress elects. */
    List<OrganMember> organs(String unit) {
        return ORGANS.stream()
                .flatMap(organ -> holders.holders(new RoleAt(organ, unit).group()).stream()
                        .map(person -> new OrganMember(organ, person.id(), person.name(), false)))
                .toList();
    }
}
