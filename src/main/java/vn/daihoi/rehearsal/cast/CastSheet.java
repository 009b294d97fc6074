package vn.daihoi.rehearsal.cast;

import java.util.List;
import java.util.Map;

/**
 * What the cast does with one task: one entry of {@code rehearsal/cast/<room>.yaml}.
 *
 * @param form id of the form
 * @param answers field → value, with {@code ${…}} for what only the moment knows
 * @param holder which holder of the role acts, counted from 0: the second counter is not the first
 * @param minutes how long the work takes; null for an hour
 * @param notBefore name of a day before which nobody acts; null for at once
 * @param rough what happens instead in a rough rehearsal, in order of the times this task comes up in its case
 */
public record CastSheet(
        String form,
        Map<String, Object> answers,
        int holder,
        Integer minutes,
        String notBefore,
        List<Variation> rough) {

    public CastSheet {
        answers = answers == null ? Map.of() : answers;
        rough = rough == null ? List.of() : List.copyOf(rough);
    }

    /**
     * A deviation from the smooth course.
     *
     * @param time which time the task comes up: 1 for the first
     * @param event kind that the summary shows, null when nothing is to be told
     * @param answers replace those of the sheet field by field
     * @param lateBy working days past the due day; null for in time
     * @param unit index of the unit in the plan this happens to; null for every unit
     */
    public record Variation(int time, String event, Map<String, Object> answers, Integer lateBy, Integer unit) {

        public Variation {
            answers = answers == null ? Map.of() : answers;
        }
    }
}
