package vn.daihoi.organisation;

import java.util.List;

/** Announced inside the transaction that stores them; some may have been known before. */
public record OrganisationsAdded(List<String> organisations) {

    public OrganisationsAdded {
        organisations = List.copyOf(organisations);
    }
}
