package vn.daihoi.congress.preparation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.organisation.RoleHolding;

/**
 * Who can be named at a unit: whoever holds a role there today, the committee first. Its working group steers the congresses of
 * others and need not belong to this one.
 */
@Component
public class UnitPeople {

    private static final List<Role> ELSEWHERE =
            List.of(Role.SUPERVISOR, Role.ADMINISTRATOR, Role.CONSULTED, Role.WORKING_GROUP);

    private final RoleHolders holders;
    private final Clock clock;

    UnitPeople(RoleHolders holders, Clock clock) {
        this.holders = holders;
        this.clock = clock;
    }

    /** Person id → name. */
    public Map<String, String> of(String unit) {
        var today = LocalDate.now(clock);
        var people = new LinkedHashMap<String, String>();
        holders.history(unit).stream()
                .filter(holding -> holding.counts(today) && !ELSEWHERE.contains(holding.role()))
                .sorted(Comparator.comparing(UnitPeople::committeeFirst))
                .forEach(holding -> people.putIfAbsent(holding.person(), holding.name()));
        return people;
    }

    private static int committeeFirst(RoleHolding holding) {
        return holding.role() == Role.COMMITTEE ? 0 : 1;
    }
}
