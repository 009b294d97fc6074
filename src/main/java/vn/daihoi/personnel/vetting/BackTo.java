package vn.daihoi.personnel.vetting;

/** What a scheme that came back has to do again, the earliest first. */
public enum BackTo {
    REVIEW,
    STRUCTURE,
    STEPS,
    APPOINTMENT,
    FILES,
    NONE
}
