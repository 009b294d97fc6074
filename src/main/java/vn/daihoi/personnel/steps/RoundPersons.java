package vn.daihoi.personnel.steps;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.personnel.CandidateStanding;
import vn.daihoi.personnel.planning.Candidate;
import vn.daihoi.personnel.planning.Candidates;
import vn.daihoi.personnel.planning.Structure;
import vn.daihoi.personnel.planning.Structures;

/** Who is still in a round, and how many its list may have. */
@Component
public class RoundPersons {

    private final Candidates candidates;
    private final Structures structures;
    private final Rounds rounds;
    private final StepVotes votes;

    RoundPersons(Candidates candidates, Structures structures, Rounds rounds, StepVotes votes) {
        this.candidates = candidates;
        this.structures = structures;
        this.rounds = rounds;
        this.votes = votes;
    }

    /** Those on whom the step votes in the open round; nobody where none is open. */
    public List<Candidate> at(String scheme, int step) {
        return rounds.open(scheme).map(round -> at(scheme, round, step)).orElse(List.of());
    }

    /** The fourth step only compares, so the fifth votes on all that passed the third. */
    List<Candidate> at(String scheme, Round round, int step) {
        if (step == 1) {
            return of(scheme, round);
        }
        var before = step == RecordStep.LAST ? RecordStep.LAST - 2 : step - 1;
        var passed = votes.of(scheme, round, before).stream()
                .filter(CastVote::passed)
                .map(CastVote::candidate)
                .toList();
        return of(scheme, round).stream()
                .filter(candidate -> passed.contains(candidate.id()))
                .toList();
    }

    /** Everybody who came or may come into the round; those who withdrew are gone. */
    List<Candidate> of(String scheme, Round round) {
        return candidates.of(scheme).stream()
                .filter(candidate -> candidate.reelection() == (round == Round.REELECTION))
                .filter(candidate -> candidate.standing() != CandidateStanding.WITHDRAWN)
                .toList();
    }

    /** Names that the longest list has left for the round. */
    int room(String scheme, Round round) {
        var prepared = structures.latest(scheme).map(Structure::names).orElse(Integer.MAX_VALUE);
        var taken = round == Round.REELECTION
                ? 0
                : (int) candidates.of(scheme, CandidateStanding.LISTED).stream()
                        .filter(Candidate::reelection)
                        .count();
        return Math.max(0, prepared - taken);
    }
}
