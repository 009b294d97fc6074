package vn.daihoi.session.hall;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import vn.daihoi.session.Electorate;
import vn.daihoi.session.HallElection;
import vn.daihoi.session.attendance.Attendance;
import vn.daihoi.session.attendance.Movement;
import vn.daihoi.session.attendance.Quorum;

/**
 * What the hall sees.
 *
 * @param now of a congress that is over, when it closed
 * @param attendance as it is now; null before the first count, so are {@code quorum} and {@code electorate}
 * @param speaking null when nobody has the floor
 * @param election null when none is under way
 */
public record HallView(
        LocalDateTime now,
        Attendance attendance,
        Quorum quorum,
        Electorate electorate,
        List<Movement> movements,
        Day day,
        List<AgendaItem> agenda,
        Speech speaking,
        List<Speech> spoke,
        HallElection election) {

    /**
     * @param ended null while the congress meets
     * @param taken in halves; null before the opening
     */
    public record Day(LocalDateTime begun, LocalDateTime ended, BigDecimal taken, BigDecimal limit) {

        public boolean over() {
            return taken != null && taken.compareTo(limit) > 0;
        }
    }

    /** Minutes over the time allotted to whoever speaks; 0 or less when within it. */
    public long overtime() {
        return speaking == null || speaking.allotted() == null ? 0 : spokenMinutes() - speaking.allotted();
    }

    public long spokenMinutes() {
        return speaking == null ? 0 : java.time.temporal.ChronoUnit.MINUTES.between(speaking.beganAt(), now);
    }
}
