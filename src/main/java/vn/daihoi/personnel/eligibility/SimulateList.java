package vn.daihoi.personnel.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressView;
import vn.daihoi.personnel.SchemeQueries;
import vn.daihoi.personnel.planning.BodySeats;
import vn.daihoi.personnel.planning.Candidate;
import vn.daihoi.personnel.planning.Candidates;
import vn.daihoi.personnel.planning.Structure;
import vn.daihoi.personnel.planning.Structures;
import vn.daihoi.shared.UseCase;

/** Holds a list that somebody thinks about against all rules; nothing is kept, and nobody's rights are asked. */
@UseCase
public class SimulateList {

    private final SchemeQueries schemes;
    private final CongressQueries congresses;
    private final Candidates candidates;
    private final Structures structures;
    private final CandidateRules candidateRules;
    private final StructureRules structureRules;

    SimulateList(
            SchemeQueries schemes,
            CongressQueries congresses,
            Candidates candidates,
            Structures structures,
            CandidateRules candidateRules,
            StructureRules structureRules) {
        this.schemes = schemes;
        this.congresses = congresses;
        this.candidates = candidates;
        this.structures = structures;
        this.candidateRules = candidateRules;
        this.structureRules = structureRules;
    }

    /** The list as a whole first, then everybody on it, met or not. */
    public List<Finding> simulate(Command command) {
        var congress = congresses.require(schemes.require(command.scheme()).congress());
        var known = candidates.of(command.scheme()).stream()
                .filter(candidate -> command.chosen().contains(candidate.id()));
        var list = Stream.concat(known, command.imagined().stream()).toList();
        var found = new ArrayList<Finding>();
        if (!list.isEmpty()) {
            found.addAll(structureRules.check(congress, structure(command), command.body(), list));
        }
        found.addAll(persons(congress, list));
        return found;
    }

    private Structure structure(Command command) {
        return structures
                .latest(command.scheme())
                .orElseGet(() -> new Structure(0, "", null, null, null, null, null, null, List.of(command.body())));
    }

    private List<Finding> persons(CongressView congress, List<Candidate> list) {
        var unmet = candidateRules.check(congress, list);
        var found = new ArrayList<>(unmet);
        list.stream()
                .filter(candidate ->
                        unmet.stream().noneMatch(finding -> candidate.id().equals(finding.candidate())))
                .flatMap(candidate -> candidateRules.met(congress, candidate).stream())
                .forEach(found::add);
        return found;
    }

    /** @param imagined persons the scheme does not know */
    public record Command(String scheme, BodySeats body, Set<String> chosen, List<Candidate> imagined) {}
}
