package vn.daihoi.election;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.shared.Text;

/** Who convened the congress and is bound by the list of the committee, and who counts. */
@Component
class ConveningCommittee {

    private final CongressQueries congresses;
    private final RoleHolders holders;

    ConveningCommittee(CongressQueries congresses, RoleHolders holders) {
        this.congresses = congresses;
        this.holders = holders;
    }

    /** Without case and diacritics, as the floor types names in its own way. */
    Set<String> foldedNames(String congress) {
        return foldedNames(Role.COMMITTEE, congress);
    }

    /** The counting board that sits now. */
    Set<String> tellers(String congress) {
        return foldedNames(Role.TELLERS, congress);
    }

    private Set<String> foldedNames(Role role, String congress) {
        var unit = congresses.require(congress).unit();
        return holders.body(new RoleAt(role, unit).group()).stream()
                .map(person -> Text.folded(person.name()))
                .collect(Collectors.toSet());
    }
}
