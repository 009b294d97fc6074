package vn.daihoi.logistics;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.UseCase;

/** What is ready of an area, and what is not; a later report replaces the earlier one. */
@UseCase
public class ReportConditions {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReportConditions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void report(Command command) {
        var congress = command.congress();
        for (var table : List.of("venue_item", "venue_state")) {
            jdbc.sql("delete from " + table + " where congress = :congress and area = :area")
                    .param("congress", congress)
                    .param("area", command.area().name())
                    .update();
        }
        command.ready().forEach(item -> jdbc.sql(
                        "insert into venue_item (congress, area, item)" + " values (:congress, :area, :item)")
                .param("congress", congress)
                .param("area", command.area().name())
                .param("item", item)
                .update());
        jdbc.sql("insert into venue_state (congress, area, inspected_on, remaining, reported_at)"
                        + " values (:congress, :area, :on, :remaining, :at)")
                .param("congress", congress)
                .param("area", command.area().name())
                .param("on", command.inspectedOn(), Types.DATE)
                .param("remaining", command.remaining(), Types.VARCHAR)
                .param("at", LocalDateTime.now(clock))
                .update();
    }

    /** What is not done yet at the venue, by whom and when. */
    public void leaveOpen(String congress, List<OpenItem> items) {
        jdbc.sql("delete from venue_open_item where congress = :congress")
                .param("congress", congress)
                .update();
        for (int place = 0; place < items.size(); place++) {
            jdbc.sql("insert into venue_open_item (congress, place, item, owner, due)"
                            + " values (:congress, :place, :item, :owner, :due)")
                    .param("congress", congress)
                    .param("place", place)
                    .param("item", items.get(place).item())
                    .param("owner", items.get(place).owner())
                    .param("due", items.get(place).due())
                    .update();
        }
    }

    /**
     * @param inspectedOn null for areas that nobody inspects on the spot
     * @param remaining null when nothing is left
     */
    public record Command(String congress, Area area, List<String> ready, LocalDate inspectedOn, String remaining) {}

    public record OpenItem(String item, String owner, LocalDate due) {}
}
