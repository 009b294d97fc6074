package vn.daihoi.congress.results;

import java.util.List;

/** What the authority makes of the results. */
public enum Recognition {
    RECOGNISED,
    /** Single posts were refused; the others are recognised. */
    IN_PART,
    REJECTED,
    NOT_DECIDED;

    /** @param outcomes of all bodies that decide; one refusal is enough */
    static Recognition of(List<String> outcomes) {
        if (outcomes.contains("RETURNED")) {
            return REJECTED;
        }
        if (outcomes.isEmpty() || outcomes.contains("NOT_DECIDED") || outcomes.contains(null)) {
            return NOT_DECIDED;
        }
        return outcomes.contains("APPROVED_WITH_AMENDMENTS") ? IN_PART : RECOGNISED;
    }

    public boolean granted() {
        return this == RECOGNISED || this == IN_PART;
    }
}
