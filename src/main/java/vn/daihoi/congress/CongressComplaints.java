package vn.daihoi.congress;

import java.util.List;
import vn.daihoi.shared.DateRange;

/** What a congress must know of complaints; the room that keeps them tells it. */
public interface CongressComplaints {

    boolean anyOpen(String congress);

    /** From the day of receipt to the day of settlement; an open complaint has no end. */
    List<DateRange> periods(String congress);
}
