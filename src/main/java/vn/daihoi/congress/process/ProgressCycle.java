package vn.daihoi.congress.process;

import vn.daihoi.plan.Period;

/** How often a progress report is asked for, as the engine's timers read it. */
final class ProgressCycle {

    private static final String NEVER = "R1/P50Y";
    private static final int WORKING_WEEK = 5;
    private static final int WEEK = 7;

    private ProgressCycle() {}

    /** @param every as plans write it; null for never */
    static String of(String every) {
        if (every == null) {
            return NEVER;
        }
        var period = Period.parse(every).orElseThrow();
        return switch (period.unit()) {
            case WEEKS -> "R/P" + period.amount() + "W";
            case DAYS -> "R/P" + period.amount() + "D";
            case WORKING_DAYS -> "R/P" + (period.amount() * WEEK + WORKING_WEEK - 1) / WORKING_WEEK + "D";
        };
    }
}
