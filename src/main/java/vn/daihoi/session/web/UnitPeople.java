package vn.daihoi.session.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.Voter;
import vn.daihoi.congress.VoterQueries;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.organisation.RoleHolding;
import vn.daihoi.session.OrganMember;
import vn.daihoi.session.process.CongressSessionProcess;
import vn.daihoi.workflow.Choice;
import vn.daihoi.workflow.OpenTask;

/** The people of a unit, to choose from. */
@Component
class UnitPeople {

    private static final List<Role> ORGANS =
            List.of(Role.PRESIDIUM, Role.SECRETARIAT, Role.CREDENTIALS_BOARD, Role.TELLERS);

    private final VoterQueries voters;
    private final RoleHolders holders;
    private final Clock clock;

    UnitPeople(VoterQueries voters, RoleHolders holders, Clock clock) {
        this.voters = voters;
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

    /** As {@link #names}, without those that the voters' list excludes: an organ of the congress consists of voters. */
    Map<String, String> eligible(OpenTask task) {
        var people = names(task.text(CongressSessionProcess.UNIT));
        voters.all(task.caseId()).stream()
                .filter(Voter::excluded)
                .filter(voter -> voter.person() != null)
                .forEach(voter -> people.remove(voter.person()));
        return people;
    }

    List<Choice> eligibleOptions(OpenTask task) {
        return choices(eligible(task));
    }

    /** Voter id → name of those convened; the people of the unit until its voters' list is made. */
    Map<String, String> voters(OpenTask task) {
        var listed = new LinkedHashMap<String, String>();
        voters.convened(task.caseId()).forEach(voter -> listed.put(voter.id(), voter.name()));
        return listed.isEmpty() ? names(task.text(CongressSessionProcess.UNIT)) : listed;
    }

    List<Choice> voterOptions(OpenTask task) {
        return choices(voters(task));
    }

    private static List<Choice> choices(Map<String, String> names) {
        return names.entrySet().stream()
                .map(name -> new Choice(name.getKey(), name.getValue()))
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
