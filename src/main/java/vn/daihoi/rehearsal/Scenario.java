package vn.daihoi.rehearsal;

import java.util.Locale;

/** How the cast behaves. */
enum Scenario {
    /** Everybody acts in time and approves. */
    SMOOTH,
    /** Returns, lateness, complaints, a failed quorum, short and tied ballots, a vacant role, a day without mail. */
    ROUGH;

    String option() {
        return name().toLowerCase(Locale.ROOT);
    }
}
