package vn.daihoi.session.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.voter.VoterQueries;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.session.OrganMember;
import vn.daihoi.workflow.Choice;
import vn.daihoi.workflow.OpenTask;

/** The people of a unit, to choose from. */
@Component
class UnitPeople {

    private static final List<Role> ORGANS =
            List.of(Role.PRESIDIUM, Role.SECRETARIAT, Role.CREDENTIALS_BOARD, Role.TELLERS);

    private final VoterQueries voters;
    private final RoleHolders holders;

    UnitPeople(VoterQueries voters, RoleHolders holders) {
        this.voters = voters;
        this.holders = holders;
    }

    /** Person id → name. */
    Map<String, String> eligible(OpenTask task) {
        return voters.people(task.caseId());
    }

    List<Choice> eligibleOptions(OpenTask task) {
        return choices(eligible(task));
    }

    /** Voter id → name of those convened; the people of the unit until its voters' list is made. */
    Map<String, String> voters(String congress) {
        var listed = new LinkedHashMap<String, String>();
        voters.convened(congress).forEach(voter -> listed.put(voter.id(), voter.name()));
        return listed.isEmpty() ? voters.people(congress) : listed;
    }

    List<Choice> voterOptions(String congress) {
        return choices(voters(congress));
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
