package vn.daihoi.congress;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.stage.MarkStage;
import vn.daihoi.congress.stage.MilestonesMoved;
import vn.daihoi.congress.stage.Stage;
import vn.daihoi.congress.stage.StageState;
import vn.daihoi.shared.UnknownCase;
import vn.daihoi.shared.UseCase;

/** The congress closed: its days as they really were. */
@UseCase
public class RecordHeld {

    private final JdbcClient jdbc;
    private final MarkStage stages;
    private final ApplicationEventPublisher events;

    RecordHeld(JdbcClient jdbc, MarkStage stages, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.stages = stages;
        this.events = events;
    }

    public void record(Command command) {
        var updated = jdbc.sql("update congress set version = version + 1, first_day = :first, final_day = :final,"
                        + " days_taken = :days, state = 'HELD' where id = :id")
                .param("first", command.firstDay())
                .param("final", command.finalDay())
                .param("days", command.days())
                .param("id", command.congress())
                .update();
        if (updated == 0) {
            throw new UnknownCase("congress", command.congress());
        }
        stages.mark(command.congress(), Stage.CONGRESS, StageState.DONE);
        events.publishEvent(new MilestonesMoved(command.congress()));
    }

    /** @param days in halves, the preparatory session counted in */
    public record Command(String congress, LocalDate firstDay, LocalDate finalDay, BigDecimal days) {}
}
