package vn.daihoi.congress.ending;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressState;
import vn.daihoi.congress.stage.MarkStage;
import vn.daihoi.decision.WithdrawDecisions;
import vn.daihoi.shared.UseCase;

/** Stops what is left to do of a congress that is not held; a second call changes nothing. */
@UseCase
public class EndCongress {

    private final CongressQueries congresses;
    private final JdbcClient jdbc;
    private final MarkStage stages;
    private final WithdrawDecisions decisions;
    private final ApplicationEventPublisher events;

    EndCongress(
            CongressQueries congresses,
            JdbcClient jdbc,
            MarkStage stages,
            WithdrawDecisions decisions,
            ApplicationEventPublisher events) {
        this.congresses = congresses;
        this.jdbc = jdbc;
        this.stages = stages;
        this.decisions = decisions;
        this.events = events;
    }

    public void cancel(String id) {
        if (end(id, CongressState.CANCELLED)) {
            var course = congresses.require(id).course();
            events.publishEvent(new CongressCancelled(id, course.endedReason()));
        }
    }

    public void merge(String id) {
        if (end(id, CongressState.MERGED)) {
            var course = congresses.require(id).course();
            events.publishEvent(new CongressMerged(id, course.successor(), course.endedReason()));
        }
    }

    private boolean end(String id, CongressState state) {
        var ended = jdbc.sql("update congress set version = version + 1, state = :state"
                                + " where id = :id and state = 'PREPARING'")
                        .param("state", state.name())
                        .param("id", id)
                        .update()
                > 0;
        if (ended) {
            stages.drop(id);
            decisions.withdraw(id);
        }
        return ended;
    }
}
