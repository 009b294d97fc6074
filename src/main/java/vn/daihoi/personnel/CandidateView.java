package vn.daihoi.personnel;

import java.time.LocalDate;

/**
 * A candidate, for those entitled to see names.
 *
 * @param born null where nobody stated it; so are {@code sex} and {@code post}
 * @param minority whether he belongs to an ethnic minority
 * @param reelection whether he sits on the committee of this term
 */
public record CandidateView(
        String id,
        String name,
        LocalDate born,
        Sex sex,
        boolean minority,
        String post,
        boolean reelection,
        CandidateStanding standing) {}
