package vn.daihoi.congress.stage;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.UseCase;

/** Notes how far a congress came; marking twice changes nothing. */
@UseCase
public class MarkStage {

    private static final String UPDATE = "update congress_stage set state = :state,"
            + " begun_at = coalesce(begun_at, :begun), ended_at = :ended"
            + " where congress = :congress and stage = :stage and state <> :state";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MarkStage(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** A stage that was done opens again when it is redone. */
    public void mark(String congress, Stage stage, StageState state) {
        var now = LocalDateTime.now(clock);
        var begun = state == StageState.OPEN || state == StageState.DONE;
        tell(
                congress,
                jdbc.sql(UPDATE)
                        .param("congress", congress)
                        .param("stage", stage.name())
                        .param("state", state.name())
                        .param("begun", begun ? now : null, Types.TIMESTAMP)
                        .param("ended", state == StageState.DONE ? now : null, Types.TIMESTAMP)
                        .update());
    }

    /** What is not done will not be; the congress can still be closed. */
    public void drop(String congress) {
        tell(
                congress,
                jdbc.sql("update congress_stage set state = 'DROPPED'"
                                + " where congress = :congress and state <> 'DONE' and stage <> 'CLOSED'")
                        .param("congress", congress)
                        .update());
    }

    public void finishAll(String congress) {
        finish(congress, List.of(Stage.values()));
    }

    /** Only what is open ends. PostgreSQL knows no empty list, so none is asked for. */
    void finish(String congress, Collection<Stage> stages) {
        if (stages.isEmpty()) {
            return;
        }
        tell(
                congress,
                jdbc.sql("update congress_stage set state = 'DONE', ended_at = :now"
                                + " where congress = :congress and state = 'OPEN' and stage in (:stages)")
                        .param("congress", congress)
                        .param("stages", stages.stream().map(Enum::name).toList())
                        .param("now", LocalDateTime.now(clock))
                        .update());
    }

    private void tell(String congress, int moved) {
        if (moved > 0) {
            events.publishEvent(new StagesMoved(congress));
        }
    }
}
