package vn.daihoi.personnel.vetting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.daihoi.plan.ElectedBody;

/**
 * The papers of one candidate.
 *
 * @param papers those that are there
 * @param missing why some are not; null where all are
 * @param standsFor bodies he is nominated for; empty: as the rounds left it
 */
public record CandidateFile(
        String candidate,
        Set<Paper> papers,
        LocalDate healthDated,
        String dossier,
        String missing,
        List<ElectedBody> standsFor) {

    /** Months that a health certificate counts. */
    private static final int HEALTH_MONTHS = 6;

    /** Required papers that are neither there nor accounted for. */
    public Set<Paper> unexplained(Set<Paper> required) {
        var absent = new TreeSet<>(required);
        absent.removeAll(papers);
        return missing == null ? absent : Set.of();
    }

    /** The certificate must not be older than six months; one that lies in the future is none. */
    public boolean healthy(LocalDate today) {
        return !papers.contains(Paper.HEALTH)
                || healthDated == null
                || !healthDated.isAfter(today) && !healthDated.isBefore(today.minusMonths(HEALTH_MONTHS));
    }

    /** What a file consists of. */
    public enum Paper {
        CV,
        SELF_REVIEW,
        WORKPLACE,
        RESIDENCE,
        POLITICAL_STANDARD,
        ASSETS,
        DEGREES,
        HEALTH,
        STEP_MINUTES,
        /** Of inspection or police, where asked. */
        REMARKS
    }
}
