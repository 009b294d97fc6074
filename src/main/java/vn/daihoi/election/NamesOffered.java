package vn.daihoi.election;

import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.personnel.CandidateQueries;

/** Whom a list may be made of: those approved for the body who may stand now, and names from the floor of earlier rounds. */
@Component
class NamesOffered {

    private final CandidateQueries candidates;
    private final ElectedFrom electedFrom;

    NamesOffered(CandidateQueries candidates, ElectedFrom electedFrom) {
        this.candidates = candidates;
        this.electedFrom = electedFrom;
    }

    /** Without those already elected into the body. */
    List<ListedName> on(Ballot ballot) {
        var offered = new LinkedHashMap<String, ListedName>();
        candidates
                .approved(ballot.congress, ballot.body, electedFrom.mayStand(ballot))
                .forEach(candidate -> offered.put(
                        candidate.id(), new ListedName(candidate.id(), candidate.name(), candidate.born())));
        ballot.names.stream().filter(name -> considered(name)).forEach(name -> offered.put(name.id, name));
        offered.values().removeIf(ListedName::elected);
        return List.copyOf(offered.values());
    }

    private static boolean considered(ListedName name) {
        return !name.origin.fromTheFloor() || name.standing == Standing.LISTED || name.standing == Standing.NOT_LISTED;
    }
}
