package vn.daihoi.session;

import java.util.List;
import java.util.Optional;

/** Says which election is under way; the room above that holds elections implements it. */
public interface HallElections {

    /** The first of the agenda without a declared result; empty before and after. */
    Optional<HallElection> current(String congress);

    /** All of them in the order of the agenda. */
    List<ElectionFigures> all(String congress);
}
