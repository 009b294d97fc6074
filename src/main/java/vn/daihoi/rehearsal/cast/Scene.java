package vn.daihoi.rehearsal.cast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import vn.daihoi.congress.CongressView;
import vn.daihoi.workflow.FormSchema;
import vn.daihoi.workflow.OpenTask;

/**
 * The moment in which somebody of the cast fills in a form.
 *
 * @param time which time this task comes up in its case, from 1
 * @param congress null for tasks of the programme
 * @param days what only the play knows: {@code today}, {@code planDate}, …
 */
public record Scene(
        OpenTask task,
        FormSchema schema,
        Map<String, Object> prefill,
        int time,
        CongressView congress,
        Map<String, LocalDate> days) {

    public LocalDate today() {
        return days.get("today");
    }

    /** One day where the plan allows one, so that preparation and congress fit. */
    public BigDecimal plannedDays() {
        return congress.maxDays().min(BigDecimal.ONE);
    }
}
