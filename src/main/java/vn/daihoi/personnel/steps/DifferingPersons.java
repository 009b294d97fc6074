package vn.daihoi.personnel.steps;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.personnel.planning.Candidate;

/** On whom the standing committee and the committee differ in the open round. */
@Component
public class DifferingPersons {

    private final Rounds rounds;
    private final RoundPersons persons;
    private final StepVotes votes;

    DifferingPersons(Rounds rounds, RoundPersons persons, StepVotes votes) {
        this.rounds = rounds;
        this.persons = persons;
        this.votes = votes;
    }

    public List<Candidate> of(String scheme) {
        var round = rounds.open(scheme).orElseThrow();
        var byStandingCommittee = listed(scheme, round, RecordStep.LISTS);
        var byCommittee = listed(scheme, round, RecordStep.LAST);
        return persons.at(scheme, round, RecordStep.LAST).stream()
                .filter(candidate ->
                        byStandingCommittee.contains(candidate.id()) != byCommittee.contains(candidate.id()))
                .toList();
    }

    private List<String> listed(String scheme, Round round, int step) {
        return votes.of(scheme, round, step).stream()
                .filter(CastVote::listed)
                .map(CastVote::candidate)
                .toList();
    }
}
