package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.Set;

/**
 * What happened to the plan later.
 *
 * @param legalBasis null where the amendment states none
 * @param changed paths of the values that it set
 */
public record Amendment(LocalDate date, String reason, LegalBasis legalBasis, Set<String> changed) {

    public Amendment {
        changed = Set.copyOf(changed);
    }
}
