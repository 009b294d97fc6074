package vn.daihoi.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One case as others may see it; never a candidate's name.
 *
 * @param chain the journal it belongs to: a congress id, or a plan id for facts of the programme
 * @param dates milestone key → day, {@code T} and {@code Tend} for the first and last day of the congress; what is unknown is absent
 * @param link path inside the application
 * @param facts label → value, in the order in which a paper of this case prints them
 */
public record CaseView(
        String kind,
        String id,
        String chain,
        String title,
        String unit,
        String plan,
        Map<String, LocalDate> dates,
        String link,
        List<Fact> facts) {

    public CaseView {
        dates = Map.copyOf(dates);
        facts = List.copyOf(facts);
    }
}
