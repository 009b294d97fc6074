package vn.daihoi.personnel.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.daihoi.personnel.CandidateStanding;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.shared.UseCase;

/** The committee of a cell says who should stand for which post. */
@UseCase
public class ProposeInCell {

    private static final String NOT_PROPOSED = "Chi ủy không đề xuất";

    private final Candidates candidates;

    ProposeInCell(Candidates candidates) {
        this.candidates = candidates;
    }

    /** Whoever is not among the proposals is out; whoever is, is in again. */
    public void propose(String scheme, List<Proposal> proposals) {
        Map<String, TreeSet<ElectedBody>> posts = new LinkedHashMap<>();
        proposals.forEach(proposal -> posts.computeIfAbsent(proposal.candidate(), id -> new TreeSet<>())
                .add(proposal.post()));
        candidates.of(scheme).stream()
                .filter(candidate -> candidate.standing() != CandidateStanding.WITHDRAWN)
                .filter(candidate -> !posts.containsKey(candidate.id()))
                .forEach(candidate -> candidates.move(candidate.id(), CandidateStanding.DROPPED, NOT_PROPOSED));
        posts.forEach((candidate, bodies) -> {
            candidates.move(candidate, CandidateStanding.PROPOSED, null);
            candidates.standFor(candidate, bodies);
        });
    }

    public record Proposal(String candidate, ElectedBody post) {}
}
