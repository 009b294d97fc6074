package vn.daihoi.session;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.RecordHeld;
import vn.daihoi.shared.UseCase;

/** The congress closes; how long it took is held against its limit. */
@UseCase
public class CloseCongress {

    private final JdbcClient jdbc;
    private final Sittings sittings;
    private final CongressQueries congresses;
    private final RecordHeld held;
    private final Findings findings;
    private final ApplicationEventPublisher events;

    CloseCongress(
            JdbcClient jdbc,
            Sittings sittings,
            CongressQueries congresses,
            RecordHeld held,
            Findings findings,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.sittings = sittings;
        this.congresses = congresses;
        this.held = held;
        this.findings = findings;
        this.events = events;
    }

    /** Over the limit nothing is kept without a reason. */
    public Outcome close(Command command) {
        var sitting = sittings.require(command.congress());
        var taken = duration(sitting, command);
        var limit = congresses.require(command.congress()).maxDays();
        var over = sitting.kind() == SittingKind.CONGRESS && taken.days().compareTo(limit) > 0;
        if (over && command.overLimitReason() == null) {
            return new Outcome(false, taken.days(), limit);
        }
        keep(sitting, command, taken.days());
        sittings.close(sitting);
        if (over) {
            findings.add(command.congress(), "DURATION_EXCEEDED", command.overLimitReason());
        }
        if (sitting.kind() == SittingKind.CONGRESS) {
            held.record(new RecordHeld.Command(command.congress(), taken.first(), taken.last(), taken.days()));
            events.publishEvent(
                    new CongressHeld(command.congress(), command.startedAt(), command.endedAt(), taken.days()));
        }
        return new Outcome(true, taken.days(), limit);
    }

    /** The preparatory session counts in. */
    private Duration duration(Sitting sitting, Command command) {
        var duration = new Duration().and(command.startedAt(), command.endedAt());
        jdbc.sql("select prep_start, prep_end from session_opening where congress = :congress and sitting = :sitting"
                        + " and prep_end is not null")
                .param("congress", sitting.congress())
                .param("sitting", sitting.number())
                .query((row, number) -> duration.and(
                        row.getObject("prep_start", LocalDateTime.class),
                        row.getObject("prep_end", LocalDateTime.class)))
                .list();
        return duration;
    }

    private void keep(Sitting sitting, Command command, BigDecimal days) {
        jdbc.sql("insert into session_closing (congress, sitting, started_at, ended_at, days, over_limit_reason,"
                        + " incidents) values (:congress, :sitting, :started, :ended, :days, :reason, :incidents)")
                .param("congress", sitting.congress())
                .param("sitting", sitting.number())
                .param("started", command.startedAt())
                .param("ended", command.endedAt())
                .param("days", days)
                .param("reason", command.overLimitReason())
                .param("incidents", command.incidents())
                .update();
        for (int place = 0; place < command.timings().size(); place++) {
            keep(sitting, place, command.timings().get(place));
        }
    }

    private void keep(Sitting sitting, int place, Timing timing) {
        jdbc.sql("insert into session_timing (congress, sitting, place, item, planned, actual)"
                        + " values (:congress, :sitting, :place, :item, :planned, :actual)")
                .param("congress", sitting.congress())
                .param("sitting", sitting.number())
                .param("place", place)
                .param("item", timing.item())
                .param("planned", timing.planned())
                .param("actual", timing.actual())
                .update();
    }

    /** @param overLimitReason null where there is none */
    public record Command(
            String congress,
            LocalDateTime startedAt,
            LocalDateTime endedAt,
            List<Timing> timings,
            String overLimitReason,
            String incidents) {}

    /** In minutes; null where nobody planned or measured. */
    public record Timing(String item, Integer planned, Integer actual) {}

    public record Outcome(boolean closed, BigDecimal days, BigDecimal limit) {}
}
