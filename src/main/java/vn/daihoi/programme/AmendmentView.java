package vn.daihoi.programme;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One change of an issued plan.
 *
 * @param place among the amendments of the plan, from 1
 * @param state OPEN, ISSUED or DROPPED
 * @param concerns what it is about, comma-separated
 * @param wish what is to be changed in it, from the last time that it was sent back
 */
public record AmendmentView(
        String id,
        String plan,
        int place,
        String state,
        String reason,
        String concerns,
        LocalDate effectiveOn,
        String wish,
        String droppedBecause,
        LocalDate signedOn,
        String registerNumber,
        LocalDateTime openedAt) {

    public boolean open() {
        return state.equals("OPEN");
    }
}
