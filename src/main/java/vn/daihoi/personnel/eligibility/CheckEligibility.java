package vn.daihoi.personnel.eligibility;

import java.util.ArrayList;
import java.util.List;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressView;
import vn.daihoi.personnel.CandidateStanding;
import vn.daihoi.personnel.Procedure;
import vn.daihoi.personnel.SchemeQueries;
import vn.daihoi.personnel.planning.BodySeats;
import vn.daihoi.personnel.planning.Candidate;
import vn.daihoi.personnel.planning.Candidates;
import vn.daihoi.personnel.planning.Structure;
import vn.daihoi.personnel.planning.Structures;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.shared.UseCase;

/** Holds everybody on the list, and the list as a whole, against the rules of the day. */
@UseCase
public class CheckEligibility {

    private final SchemeQueries schemes;
    private final CongressQueries congresses;
    private final Candidates candidates;
    private final Structures structures;
    private final CandidateRules candidateRules;
    private final StructureRules structureRules;
    private final Findings findings;

    CheckEligibility(
            SchemeQueries schemes,
            CongressQueries congresses,
            Candidates candidates,
            Structures structures,
            CandidateRules candidateRules,
            StructureRules structureRules,
            Findings findings) {
        this.schemes = schemes;
        this.congresses = congresses;
        this.candidates = candidates;
        this.structures = structures;
        this.candidateRules = candidateRules;
        this.structureRules = structureRules;
        this.findings = findings;
    }

    /** @return the worst that nobody has answered yet */
    public SchemeVerdict check(String id) {
        var scheme = schemes.require(id);
        var congress = congresses.require(scheme.congress());
        var list = candidates.of(id, CandidateStanding.LISTED);
        var found = new ArrayList<>(candidateRules.check(congress, list));
        if (scheme.procedure() != Procedure.APPOINTMENT) {
            structures.latest(id).ifPresent(structure -> found.addAll(structure(congress, structure, list)));
        }
        findings.replace(id, found);
        if (!findings.open(id, SchemeVerdict.BLOCKED).isEmpty()) {
            return SchemeVerdict.BLOCKED;
        }
        return findings.open(id, SchemeVerdict.EXPLAIN).isEmpty() ? SchemeVerdict.CLEAR : SchemeVerdict.EXPLAIN;
    }

    private List<Finding> structure(CongressView congress, Structure structure, List<Candidate> list) {
        var found = new ArrayList<Finding>();
        for (var body : structure.bodies()) {
            var standing = standing(body, list);
            if (!standing.isEmpty()) {
                found.addAll(structureRules.check(congress, structure, body, standing));
            }
        }
        return found;
    }

    private List<Candidate> standing(BodySeats body, List<Candidate> list) {
        return body.body().equals(BodySeats.STATE_POST)
                ? List.of()
                : list.stream()
                        .filter(candidate ->
                                candidates.bodies(candidate.id()).contains(ElectedBody.valueOf(body.body())))
                        .toList();
    }
}
