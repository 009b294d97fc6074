package vn.daihoi.congress;

import java.util.ArrayList;
import java.util.List;
import vn.daihoi.plan.CongressContent;

/** What is prepared side by side. */
public final class Tracks {

    private static final List<String> ALWAYS = List.of("DOCUMENTS", "TIME_PLACE", "BUDGET", "VENUE", "PROPAGANDA");

    private Tracks() {}

    /** Personnel only where somebody is elected or appointed. */
    public static List<String> of(CongressView congress) {
        var tracks = new ArrayList<>(ALWAYS);
        var elections =
                congress.has(CongressContent.COMMITTEE_ELECTION) || congress.has(CongressContent.DELEGATE_ELECTION);
        if (elections || !congress.elects()) {
            tracks.add("PERSONNEL");
        }
        return List.copyOf(tracks);
    }
}
