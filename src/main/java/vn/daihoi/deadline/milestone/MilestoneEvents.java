package vn.daihoi.deadline.milestone;

import java.util.Map;

/** Where in the process of a congress somebody waits for a milestone to pass. */
public final class MilestoneEvents {

    public static final String COMPLETE_BEFORE = "completeBefore";

    private static final Map<String, String> BOUNDARIES = Map.of(
            "openingAnnounced",
            "boundary_AnnouncementMissed",
            "budgetEstimate",
            "boundary_BudgetMissed",
            COMPLETE_BEFORE,
            "boundary_CompleteBeforeMissed",
            "resultsReported",
            "boundary_ReportMissed",
            "recognised",
            "boundary_RecognitionMissed");

    private MilestoneEvents() {}

    /** Null for a milestone that only the ladder follows. */
    static String of(String milestone) {
        return BOUNDARIES.get(milestone);
    }
}
