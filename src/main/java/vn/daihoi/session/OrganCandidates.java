package vn.daihoi.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.Voter;
import vn.daihoi.congress.VoterQueries;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.organisation.RoleHolding;

/** Who can be elected into an organ of a congress. */
@Component
public class OrganCandidates {

    private final CongressQueries congresses;
    private final VoterQueries voters;
    private final RoleHolders holders;
    private final Clock clock;

    OrganCandidates(CongressQueries congresses, VoterQueries voters, RoleHolders holders, Clock clock) {
        this.congresses = congresses;
        this.voters = voters;
        this.holders = holders;
        this.clock = clock;
    }

    /** Person id → name, without those that the voters' list excludes: an organ of the congress consists of voters. */
    public Map<String, String> of(String congress) {
        var people = people(congress);
        voters.all(congress).stream()
                .filter(Voter::excluded)
                .filter(voter -> voter.person() != null)
                .forEach(voter -> people.remove(voter.person()));
        return people;
    }

    /** Person id → name, of everybody who holds a role at the unit today. */
    public Map<String, String> people(String congress) {
        var unit = congresses.require(congress).unit();
        var today = LocalDate.now(clock);
        return holders.history(unit).stream()
                .filter(holding -> holding.counts(today))
                .collect(Collectors.toMap(
                        RoleHolding::person, RoleHolding::name, (one, same) -> one, LinkedHashMap::new));
    }
}
