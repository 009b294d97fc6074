package vn.daihoi.personnel.steps;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.personnel.CandidateStanding;
import vn.daihoi.personnel.planning.BodySeats;
import vn.daihoi.personnel.planning.Candidates;
import vn.daihoi.personnel.planning.Structure;
import vn.daihoi.personnel.planning.Structures;
import vn.daihoi.plan.ElectedBody;

/** On which lists there is still room for a person who passed the rounds. */
@Component
class FreeLists {

    private final Structures structures;
    private final Candidates candidates;

    FreeLists(Structures structures, Candidates candidates) {
        this.structures = structures;
        this.candidates = candidates;
    }

    /** The body that the rounds are held for first; who comes after its list is full stands as a delegate only. */
    List<ElectedBody> free(String scheme) {
        var structure = structures.latest(scheme);
        var free = new ArrayList<ElectedBody>();
        structure
                .flatMap(Structure::leading)
                .filter(leading -> !leading.body().equals(BodySeats.STATE_POST))
                .filter(leading -> standing(scheme, body(leading)) < leading.prepared())
                .map(FreeLists::body)
                .ifPresent(free::add);
        structure.flatMap(Structure::longerDelegation).map(FreeLists::body).ifPresent(free::add);
        return free.isEmpty() ? List.of(ElectedBody.COMMITTEE) : free;
    }

    private long standing(String scheme, ElectedBody body) {
        return candidates.of(scheme, CandidateStanding.LISTED).stream()
                .filter(candidate -> candidates.bodies(candidate.id()).contains(body))
                .count();
    }

    private static ElectedBody body(BodySeats seats) {
        return ElectedBody.valueOf(seats.body());
    }
}
