package vn.daihoi.plan;

import java.util.Arrays;
import java.util.Optional;

/** The dates that every congress keeps, in the order of the plan file. */
public enum MilestoneKey {
    BUDGET_ESTIMATE("budgetEstimate"),
    OPENING_ANNOUNCED("openingAnnounced"),
    DOCUMENTS_TO_AUTHORITY("documentsToAuthority"),
    PERSONNEL_TO_AUTHORITY("personnelToAuthority"),
    APPROVAL("approval"),
    DOCUMENTS_TO_DELEGATES("documentsToDelegates"),
    RESULTS_REPORTED("resultsReported"),
    RECOGNISED("recognised"),
    DEBRIEF("debrief");

    private final String key;

    MilestoneKey(String key) {
        this.key = key;
    }

    public static Optional<MilestoneKey> of(String key) {
        return Arrays.stream(values())
                .filter(milestone -> milestone.key.equals(key))
                .findFirst();
    }

    /** As plan files and models write it. */
    public String key() {
        return key;
    }

    public boolean beforeCongress() {
        return compareTo(RESULTS_REPORTED) < 0;
    }
}
