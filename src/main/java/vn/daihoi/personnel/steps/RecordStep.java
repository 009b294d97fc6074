package vn.daihoi.personnel.steps;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.daihoi.personnel.planning.Candidate;
import vn.daihoi.personnel.steps.StepOutcome.Fault;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** One step of the open round: the sitting and what everybody got. */
@UseCase
public class RecordStep {

    public static final int KEY_CADRES = 2;
    static final int LISTS = 4;
    static final int LAST = 5;

    private final Rounds rounds;
    private final RoundPersons persons;
    private final StepVotes votes;

    RecordStep(Rounds rounds, RoundPersons persons, StepVotes votes) {
        this.rounds = rounds;
        this.persons = persons;
        this.votes = votes;
    }

    /** A step held again takes the later ones of its round with it; their takes stay readable. */
    public StepOutcome record(Command command) {
        var round = rounds.open(command.scheme()).orElseThrow();
        var room = command.step() >= LISTS ? persons.room(command.scheme(), round) : Integer.MAX_VALUE;
        var fault = fault(command, round, room);
        if (fault != null) {
            return StepOutcome.refused(fault);
        }
        rounds.supersede(command.scheme(), round, command.step());
        if (command.step() == KEY_CADRES && !command.sitting().quorum()) {
            votes.add(command, round, false, List.of());
            return new StepOutcome(null, false, false);
        }
        votes.add(command, round, true, Listing.cast(command.votes(), command.sitting(), room));
        return new StepOutcome(null, true, command.step() == LAST && disagree(command.scheme(), round));
    }

    /** Somebody listed in step 4 is not listed in step 5, or the reverse. */
    private boolean disagree(String scheme, Round round) {
        return !listed(scheme, round, LISTS).equals(listed(scheme, round, LAST));
    }

    private Set<String> listed(String scheme, Round round, int step) {
        return votes.of(scheme, round, step).stream()
                .filter(CastVote::listed)
                .map(CastVote::candidate)
                .collect(Collectors.toSet());
    }

    private Fault fault(Command command, Round round, int room) {
        if (!command.sitting().plausible()) {
            return Fault.FIGURES;
        }
        var expected = persons.at(command.scheme(), round, command.step()).stream()
                .map(Candidate::id)
                .sorted()
                .toList();
        var voted = command.votes().stream().map(Vote::candidate).sorted().toList();
        if (!voted.equals(expected)) {
            return Fault.EVERY_PERSON_ONCE;
        }
        if (command.votes().stream()
                .anyMatch(vote -> vote.inFavour() > command.sitting().most())) {
            return Fault.TOO_MANY_VOTES;
        }
        return Listing.tied(command.votes(), command.sitting(), room) ? Fault.TIE : null;
    }

    public record Command(String scheme, int step, Sitting sitting, List<Vote> votes, Actor by) {}
}
