package vn.daihoi.session.hall;

import java.time.LocalDateTime;
import vn.daihoi.plan.ElectedBody;

/**
 * One point of the agenda against its time.
 *
 * @param key of its words, under {@code hall.item.}
 * @param body what is elected; null elsewhere
 * @param planned minutes; a usual figure, to be confirmed
 * @param plannedEnd reckoned from the opening
 * @param endedAt null until it is through
 * @param lateMinutes behind the plan; 0 or less when in time
 */
public record AgendaItem(
        String key,
        ElectedBody body,
        int planned,
        LocalDateTime plannedEnd,
        State state,
        LocalDateTime endedAt,
        long lateMinutes) {

    public enum State {
        DONE,
        NOW,
        TO_COME
    }
}
