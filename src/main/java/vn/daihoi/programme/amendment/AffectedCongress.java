package vn.daihoi.programme.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.daihoi.deadline.ClockMove;

/**
 * What an amendment does to one congress.
 *
 * @param dates those that move
 * @param clocks open tasks that move with them, with the hour
 * @param settlement how the conflicts are settled; null while they are not
 */
public record AffectedCongress(
        String congress,
        Set<Conflict> conflicts,
        List<MovedDate> dates,
        List<ClockMove> clocks,
        String settlement,
        boolean rebased) {

    /** @param item milestone key, {@code T} for the day of the congress, {@code completeBefore} for the last possible one */
    public record MovedDate(String item, LocalDate before, LocalDate after) {}
}
