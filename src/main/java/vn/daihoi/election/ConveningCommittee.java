package vn.daihoi.election;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.session.OrganCandidates;
import vn.daihoi.session.OrganMember;
import vn.daihoi.shared.Text;

/** Who convened the congress and is bound by the list of the committee, and who counts. */
@Component
class ConveningCommittee {

    private final CongressQueries congresses;
    private final RoleHolders holders;
    private final OrganCandidates organs;

    ConveningCommittee(CongressQueries congresses, RoleHolders holders, OrganCandidates organs) {
        this.congresses = congresses;
        this.holders = holders;
        this.organs = organs;
    }

    /** Without case and diacritics, as the floor types names in its own way. */
    Set<String> foldedNames(String congress) {
        return foldedNames(Role.COMMITTEE, congress);
    }

    /** The counting board that sits now. */
    Set<String> tellers(String congress) {
        return foldedNames(Role.TELLERS, congress);
    }

    List<OrganMember> furtherTellers(String congress) {
        var unit = congresses.require(congress).unit();
        var candidates = organs.of(congress);
        holders.body(new RoleAt(Role.TELLERS, unit).group()).forEach(teller -> candidates.remove(teller.id()));
        return candidates.entrySet().stream()
                .map(person -> OrganMember.teller(person.getKey(), person.getValue()))
                .toList();
    }

    private Set<String> foldedNames(Role role, String congress) {
        var unit = congresses.require(congress).unit();
        return holders.body(new RoleAt(role, unit).group()).stream()
                .map(person -> Text.folded(person.name()))
                .collect(Collectors.toSet());
    }
}
