package vn.daihoi.personnel.steps;

import java.util.List;
import java.util.Optional;
import vn.daihoi.personnel.CandidateStanding;
import vn.daihoi.personnel.planning.Candidate;
import vn.daihoi.personnel.planning.Candidates;
import vn.daihoi.shared.UseCase;

/** Ends the round that has passed its last step, and says which one is in work next. */
@UseCase
public class OpenRound {

    private static final String TOO_FEW = "Không đạt quá nửa số triệu tập, hoặc không đủ tiêu chuẩn";

    private final Rounds rounds;
    private final RoundPersons persons;
    private final StepVotes votes;
    private final Candidates candidates;
    private final FreeLists bodies;

    OpenRound(Rounds rounds, RoundPersons persons, StepVotes votes, Candidates candidates, FreeLists bodies) {
        this.rounds = rounds;
        this.persons = persons;
        this.votes = votes;
        this.candidates = candidates;
        this.bodies = bodies;
    }

    /** @return empty when no round is left */
    public Optional<Round> next(String scheme) {
        rounds.open(scheme)
                .filter(round -> votes.take(scheme, round, RecordStep.LAST).isPresent())
                .ifPresent(round -> close(scheme, round));
        var open = rounds.open(scheme);
        return open.isPresent() ? open : begin(scheme);
    }

    private Optional<Round> begin(String scheme) {
        for (var round : Round.values()) {
            if (persons.room(scheme, round) > 0 && waiting(scheme, round)) {
                rounds.openAt(scheme, round, 1);
                return Optional.of(round);
            }
        }
        return Optional.empty();
    }

    /** Somebody whom no round has considered yet. */
    private boolean waiting(String scheme, Round round) {
        return persons.of(scheme, round).stream()
                .anyMatch(candidate -> candidate.standing() == CandidateStanding.PROPOSED);
    }

    private void close(String scheme, Round round) {
        var listed = votes.of(scheme, round, RecordStep.LAST).stream()
                .filter(CastVote::listed)
                .map(CastVote::candidate)
                .toList();
        persons.of(scheme, round).forEach(candidate -> settle(scheme, candidate, listed));
        rounds.close(scheme, round);
    }

    private void settle(String scheme, Candidate candidate, List<String> listed) {
        if (!listed.contains(candidate.id())) {
            candidates.move(candidate.id(), CandidateStanding.DROPPED, TOO_FEW);
            return;
        }
        candidates.move(candidate.id(), CandidateStanding.LISTED, null);
        if (candidates.bodies(candidate.id()).isEmpty()) {
            candidates.standFor(candidate.id(), bodies.free(scheme));
        }
    }
}
