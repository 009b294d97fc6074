package vn.daihoi.election;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.voter.VoterQueries;
import vn.daihoi.organisation.Person;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.session.OrganMember;
import vn.daihoi.session.Venue;
import vn.daihoi.shared.Text;

/** Who convened the congress and is bound by the list of the committee, and who counts. */
@Component
class ConveningCommittee {

    private final CongressQueries congresses;
    private final RoleHolders holders;
    private final VoterQueries voters;

    ConveningCommittee(CongressQueries congresses, RoleHolders holders, VoterQueries voters) {
        this.congresses = congresses;
        this.holders = holders;
        this.voters = voters;
    }

    /** Without case and diacritics, as the floor types names in its own way. */
    Set<String> foldedNames(String congress) {
        return foldedNames(Role.COMMITTEE, congress);
    }

    /** The counting board that sits now. */
    Set<String> tellers(String congress) {
        return foldedNames(Role.TELLERS, congress);
    }

    /** The congress elects them among its voters, the new committee in its first session among its members. */
    List<OrganMember> furtherTellers(String congress, Venue venue) {
        var unit = congresses.require(congress).unit();
        var candidates = venue == Venue.CONGRESS ? voters.people(congress) : members(unit);
        holders.body(new RoleAt(Role.TELLERS, unit).group()).forEach(teller -> candidates.remove(teller.id()));
        return candidates.entrySet().stream()
                .map(person -> OrganMember.teller(person.getKey(), person.getValue()))
                .toList();
    }

    private Map<String, String> members(String unit) {
        return holders.body(new RoleAt(Role.COMMITTEE, unit).group()).stream()
                .collect(Collectors.toMap(Person::id, Person::name, (one, same) -> one, LinkedHashMap::new));
    }

    private Set<String> foldedNames(Role role, String congress) {
        var unit = congresses.require(congress).unit();
        return holders.body(new RoleAt(role, unit).group()).stream()
                .map(person -> Text.folded(person.name()))
                .collect(Collectors.toSet());
    }
}
