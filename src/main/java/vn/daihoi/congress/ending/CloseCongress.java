package vn.daihoi.congress.ending;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressState;
import vn.daihoi.congress.CongressView;
import vn.daihoi.congress.stage.MarkStage;
import vn.daihoi.congress.stage.Stage;
import vn.daihoi.congress.stage.StageState;
import vn.daihoi.shared.UseCase;

/** Nothing more happens to a congress: its outcome is settled and the programme is told; a second call changes nothing. */
@UseCase
public class CloseCongress {

    private final CongressQueries congresses;
    private final JdbcClient jdbc;
    private final MarkStage stages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CloseCongress(
            CongressQueries congresses,
            JdbcClient jdbc,
            MarkStage stages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.congresses = congresses;
        this.jdbc = jdbc;
        this.stages = stages;
        this.events = events;
        this.clock = clock;
    }

    public CongressState close(String id) {
        var congress = congresses.require(id);
        var state = outcome(congress);
        if (jdbc.sql("update congress set version = version + 1, state = :state, closed_on = :today"
                                + " where id = :id and closed_on is null")
                        .param("state", state.name())
                        .param("today", LocalDate.now(clock), Types.DATE)
                        .param("id", id)
                        .update()
                > 0) {
            finish(id);
            events.publishEvent(new CongressClosed(id, congress.plan(), congress.pilot(), state));
        }
        return state;
    }

    private void finish(String id) {
        stages.finishAll(id);
        stages.mark(id, Stage.CLOSED, StageState.DONE);
    }

    private static CongressState outcome(CongressView congress) {
        if (congress.state().closed()) {
            return congress.state();
        }
        return congress.elects() ? CongressState.RECOGNISED : CongressState.APPOINTED_RECOGNISED;
    }
}
