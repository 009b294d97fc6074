package vn.daihoi.session.attendance;

import java.time.LocalDateTime;
import java.util.List;

/**
 * Who came: voters convened, voters present and guests are three counts that never mix.
 *
 * @param ordinaryBase for votes by show of hands
 * @param electionBase for secret ballots of the congress
 */
public record Attendance(
        int number,
        LocalDateTime takenAt,
        int convened,
        int present,
        int guests,
        int ordinaryBase,
        int electionBase,
        boolean quorum,
        String reckoning,
        List<Absence> absences) {

    public Attendance {
        absences = List.copyOf(absences);
    }

    Attendance with(int nowPresent, List<Absence> nowAbsent) {
        return new Attendance(
                number,
                takenAt,
                convened,
                nowPresent,
                guests,
                ordinaryBase,
                electionBase,
                quorum,
                reckoning,
                nowAbsent);
    }

    /** More than half of all who count (Điều lệ Đảng 19/01/2011, điều 9.5). */
    public boolean majority(int inFavour) {
        return 2 * inFavour > ordinaryBase;
    }
}
