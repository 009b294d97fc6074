package vn.daihoi.personnel.planning;

import java.time.LocalDate;
import vn.daihoi.personnel.CandidateStanding;
import vn.daihoi.personnel.Sex;

/**
 * A candidate with everything the room keeps of him.
 *
 * @param person id of an incumbent; null for others
 * @param reason why he fell out, or null
 * @param membership null where nobody stated it
 */
public record Candidate(
        String id,
        String person,
        String name,
        LocalDate born,
        Sex sex,
        boolean minority,
        String post,
        boolean reelection,
        CandidateStanding standing,
        String rating,
        String reason,
        Membership membership) {}
