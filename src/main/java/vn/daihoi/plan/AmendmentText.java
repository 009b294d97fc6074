package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * An amendment as a plan file writes it.
 *
 * @param basis null where it rests on none
 * @param set what changes, in this order
 */
public record AmendmentText(LocalDate date, String reason, LegalBasis basis, List<Change> set) {

    public AmendmentText {
        set = List.copyOf(set);
    }

    /** @param value YAML, as a plan file would have it behind the path */
    public record Change(String path, String value) {}
}
