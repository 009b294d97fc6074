package vn.daihoi.rehearsal.cast;

import java.util.List;
import java.util.Map;
import vn.daihoi.workflow.OpenTask;

/**
 * What the cast does with one task: one entry of {@code rehearsal/cast/<room>.yaml}.
 *
 * @param form id of the form
 * @param answers field → value, with {@code ${…}} for what only the moment knows
 * @param holder which holder of the role acts, counted from 0: the second counter is not the first
 * @param minutes how long the work takes; null for an hour
 * @param notBefore name of a day before which nobody acts; null for at once
 * @param rough what may happen instead in a rough rehearsal; the first that suits the task does
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
     * A deviation from the smooth course. One that is an event happens once in a rehearsal, to whoever comes first.
     *
     * @param event kind that the summary shows, null when nothing is to be told
     * @param element what the summary names as its place; null for the task
     * @param time which time the task comes up: 1 for the first; null for every time
     * @param about what the id of the document, ballot or decision looks like, as a regular expression; null for any
     * @param pilot counted on from the one that the seed chooses; null for any unit
     * @param answers replace those of the sheet field by field
     * @param lateBy working days past the due day, 0 for on that day; null for as usual
     * @param silent the first of those who are asked never answers
     */
    public record Variation(
            String event,
            String element,
            Integer time,
            String about,
            Integer pilot,
            Map<String, Object> answers,
            Integer lateBy,
            boolean silent) {

        public Variation {
            answers = answers == null ? Map.of() : answers;
        }

        public boolean suits(OpenTask task, int comesUp) {
            return (time == null || time == comesUp)
                    && (about == null || task.subject().matches(about));
        }

        public String place(OpenTask task) {
            return element == null ? task.element() : element;
        }
    }
}
