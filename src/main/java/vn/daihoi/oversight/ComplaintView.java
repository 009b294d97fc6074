package vn.daihoi.oversight;

import java.time.LocalDate;

/** One complaint; what it says is for those who settle it. */
public record ComplaintView(
        String id,
        String congress,
        int number,
        LocalDate receivedOn,
        String sender,
        String about,
        String content,
        String conclusion,
        LocalDate settledOn) {

    public boolean open() {
        return settledOn == null;
    }
}
