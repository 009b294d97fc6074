package vn.daihoi.document.vetting;

/** Who raises points besides the vetting lines. */
final class Origin {

    static final String COMMITTEE = "COMMITTEE";
    static final String STANDING_MEMBERS = "STANDING_MEMBERS";
    static final String DECISION = "DECISION";
    static final String LINES = "LINES";

    private Origin() {}
}
