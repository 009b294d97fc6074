package vn.daihoi.inbox.list;

import java.util.List;

/** How the criticality that a model states sorts: the most urgent first. */
public final class Urgency {

    public static final List<String> LEVELS = List.of("CRITICAL", "HIGH", "NORMAL");

    private Urgency() {}

    /** @param criticality null counts as normal */
    public static int of(String criticality) {
        return criticality != null && LEVELS.contains(criticality)
                ? LEVELS.indexOf(criticality)
                : LEVELS.indexOf("NORMAL");
    }
}
