package vn.daihoi.personnel.vetting;

import java.util.List;
import vn.daihoi.personnel.SchemeQueries;
import vn.daihoi.shared.UseCase;

/** The standing members let the scheme go to the authority, or send it back with points. */
@UseCase
public class GivePriorOpinion {

    static final String ORIGIN = "STANDING_MEMBERS";

    private final SchemeQueries schemes;
    private final SchemePoints points;

    GivePriorOpinion(SchemeQueries schemes, SchemePoints points) {
        this.schemes = schemes;
        this.points = points;
    }

    /** @param raised empty when it may go on */
    public void give(String scheme, List<SchemePoint> raised) {
        points.raise(scheme, schemes.require(scheme).vettingRound(), ORIGIN, raised);
    }
}
