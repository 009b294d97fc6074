package vn.daihoi.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.UnknownCase;

/** Keeps plans. */
@Component
public class Plans {

    private static final String COLUMNS = "id, issuer, title, state, source, signed_on, register_number, issued_on";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final PlanReadings readings = new PlanReadings();

    Plans(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<StoredPlan> find(String id) {
        return jdbc.sql("select " + COLUMNS + " from plan where id = :id")
                .param("id", id)
                .query((row, number) -> stored(row))
                .optional();
    }

    /** @throws UnknownCase when there is none */
    public StoredPlan require(String id) {
        return find(id).orElseThrow(() -> new UnknownCase("plan", id));
    }

    /** The id itself where there is no such plan. */
    public String title(String id) {
        return jdbc.sql("select title from plan where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .orElse(id);
    }

    /** Newest first. */
    public List<StoredPlan> all() {
        return jdbc.sql("select " + COLUMNS + " from plan order by created_at desc, id")
                .query((row, number) -> stored(row))
                .list();
    }

    /** Without their sources, which are long. */
    public List<PlanTitle> titles(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select id, title, issuer from plan where id in (:ids) order by created_at desc, id")
                        .param("ids", ids)
                        .query(PlanTitle.class)
                        .list();
    }

    private StoredPlan stored(ResultSet row) throws SQLException {
        var source = row.getString("source");
        return new StoredPlan(
                row.getString("id"),
                row.getString("issuer"),
                row.getString("title"),
                PlanState.valueOf(row.getString("state")),
                source,
                row.getObject("signed_on", LocalDate.class),
                row.getString("register_number"),
                row.getObject("issued_on", LocalDate.class),
                () -> readings.of(source));
    }

    void add(PlanHeader header, String source) {
        jdbc.sql("insert into plan (id, version, issuer, title, state, source, created_at)"
                        + " values (:id, 0, :issuer, :title, 'DRAFT', :source, :now)")
                .param("id", header.id())
                .param("issuer", header.issuer())
                .param("title", header.title())
                .param("source", source)
                .param("now", LocalDateTime.now(clock))
                .update();
    }

    void rewrite(PlanHeader header, String source) {
        jdbc.sql("update plan set version = version + 1, title = :title, source = :source where id = :id")
                .param("title", header.title())
                .param("source", source)
                .param("id", header.id())
                .update();
    }

    void sign(String id, LocalDate on, String capacity) {
        jdbc.sql("update plan set version = version + 1, signed_on = :on, signed_as = :capacity where id = :id")
                .param("on", on)
                .param("capacity", capacity)
                .param("id", id)
                .update();
    }

    void issue(String id, String number, LocalDate on) {
        jdbc.sql("update plan set version = version + 1, state = 'ISSUED', register_number = :number, issued_on = :on"
                        + " where id = :id and state = 'DRAFT'")
                .param("number", number)
                .param("on", on)
                .param("id", id)
                .update();
    }

    void move(String id, PlanState state) {
        jdbc.sql("update plan set version = version + 1, state = :state where id = :id")
                .param("state", state.name())
                .param("id", id)
                .update();
    }
}
