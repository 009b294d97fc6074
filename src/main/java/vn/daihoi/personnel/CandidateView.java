package vn.daihoi.personnel;

import java.time.LocalDate;

/**
 * A candidate, for those entitled to see names.
 *
 * @param ethnic null where nobody stated it; so are {@code partySince} and {@code post}
 * @param reelection whether he sits on the committee of this term
 */
public record CandidateView(
        String id,
        String name,
        LocalDate born,
        Sex sex,
        String ethnic,
        LocalDate partySince,
        String post,
        boolean reelection,
        CandidateStanding standing) {}
