package vn.daihoi.plan;

import java.math.BigDecimal;
import java.util.List;
import vn.daihoi.organisation.OrganisationType;

/** Units that follow the pilots. */
public record RollOutRow(
        OrganisationType type,
        String sector,
        Integer count,
        List<String> units,
        String term,
        BigDecimal maxDays,
        Window window) {

    public RollOutRow {
        units = List.copyOf(units);
    }

    /** How many units of the row the plan leaves unnamed. */
    public int unnamed() {
        return count == null ? 0 : Math.max(0, count - units.size());
    }
}
