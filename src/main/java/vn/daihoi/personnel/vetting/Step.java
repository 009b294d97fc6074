package vn.daihoi.personnel.vetting;

import vn.daihoi.personnel.Procedure;

/** The step of the procedure that a point touches, earliest first. */
public enum Step {
    REVIEW,
    STRUCTURE,
    STEP_1,
    STEP_2,
    STEP_3,
    STEP_4,
    STEP_5,
    SHORT,
    APPOINTMENT,
    FILES;

    /** Where the process goes back to; a step that the procedure does not have means its way of finding names. */
    public BackTo backTo(Procedure procedure) {
        if (this == FILES) {
            return BackTo.FILES;
        }
        if (procedure == Procedure.APPOINTMENT) {
            return BackTo.APPOINTMENT;
        }
        return this == REVIEW ? BackTo.REVIEW : this == STRUCTURE ? BackTo.STRUCTURE : BackTo.STEPS;
    }

    /** 1–5; the first for whatever is no step of a round. */
    public int number() {
        return ordinal() >= STEP_1.ordinal() && ordinal() <= STEP_5.ordinal() ? ordinal() - STEP_1.ordinal() + 1 : 1;
    }
}
