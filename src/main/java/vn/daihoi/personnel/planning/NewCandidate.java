package vn.daihoi.personnel.planning;

import java.time.LocalDate;
import vn.daihoi.personnel.Sex;

/**
 * What is known of somebody when he is proposed.
 *
 * @param person id of an incumbent; null for others
 * @param born null where it is not known; so are {@code sex}, {@code post}, {@code rating} and {@code membership}
 */
public record NewCandidate(
        String person,
        String name,
        LocalDate born,
        Sex sex,
        boolean minority,
        String post,
        boolean reelection,
        String rating,
        Membership membership) {

    boolean same(Candidate known) {
        return person != null
                ? person.equals(known.person())
                : known.person() == null && name.equals(known.name()) && born.equals(known.born());
    }
}
