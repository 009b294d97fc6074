package vn.daihoi.programme.amendment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.programme.amendment.AffectedCongress.MovedDate;

/** Keeps which congresses an amendment moves, and how far that is done. */
@Component
public class AffectedCongresses {

    private final JdbcClient jdbc;
    private final AmendedClocks clocks;

    AffectedCongresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.clocks = new AmendedClocks(jdbc);
    }

    /** In the order of the plan. */
    public List<AffectedCongress> of(String amendment) {
        return jdbc.sql("select congress, conflicts, settlement, rebased from amendment_congress"
                        + " where amendment = :id order by place")
                .param("id", amendment)
                .query((row, number) -> read(amendment, row))
                .list();
    }

    private AffectedCongress read(String amendment, ResultSet row) throws SQLException {
        var congress = row.getString("congress");
        return new AffectedCongress(
                congress,
                conflicts(row.getString("conflicts")),
                dates(amendment, congress),
                clocks.of(amendment, congress),
                row.getString("settlement"),
                row.getBoolean("rebased"));
    }

    /** The whole list, in the place of any before; settlements of congresses that stay are kept. */
    void replace(String amendment, List<AffectedCongress> all) {
        clocks.remove(amendment);
        jdbc.sql("delete from amendment_date where amendment = :id")
                .param("id", amendment)
                .update();
        jdbc.sql("delete from amendment_congress where amendment = :id")
                .param("id", amendment)
                .update();
        for (int place = 0; place < all.size(); place++) {
            add(amendment, place, all.get(place));
        }
    }

    private void add(String amendment, int place, AffectedCongress affected) {
        jdbc.sql("insert into amendment_congress (amendment, congress, place, conflicts, settlement, rebased)"
                        + " values (:id, :congress, :place, :conflicts, :settlement, false)")
                .param("id", amendment)
                .param("congress", affected.congress())
                .param("place", place)
                .param(
                        "conflicts",
                        affected.conflicts().stream().map(Enum::name).collect(Collectors.joining(",")))
                .param("settlement", affected.settlement(), Types.VARCHAR)
                .update();
        affected.dates().forEach(date -> jdbc.sql("insert into amendment_date (amendment, congress, item, old_day,"
                        + " new_day) values (:id, :congress, :item, :old, :new)")
                .param("id", amendment)
                .param("congress", affected.congress())
                .param("item", date.item())
                .param("old", date.before(), Types.DATE)
                .param("new", date.after(), Types.DATE)
                .update());
        affected.clocks().forEach(clock -> clocks.add(amendment, affected.congress(), clock));
    }

    void settle(String amendment, String congress, String settlement) {
        jdbc.sql("update amendment_congress set settlement = :settlement"
                        + " where amendment = :id and congress = :congress")
                .param("settlement", settlement)
                .param("id", amendment)
                .param("congress", congress)
                .update();
    }

    /** The next one that is still on the old plan. */
    Optional<String> next(String amendment) {
        return jdbc.sql("select congress from amendment_congress where amendment = :id and rebased = false"
                        + " order by place fetch first 1 rows only")
                .param("id", amendment)
                .query(String.class)
                .optional();
    }

    void rebased(String amendment, String congress) {
        jdbc.sql("update amendment_congress set rebased = true where amendment = :id and congress = :congress")
                .param("id", amendment)
                .param("congress", congress)
                .update();
    }

    private List<MovedDate> dates(String amendment, String congress) {
        return jdbc.sql("select item, old_day, new_day from amendment_date"
                        + " where amendment = :id and congress = :congress order by coalesce(new_day, old_day), item")
                .param("id", amendment)
                .param("congress", congress)
                .query((row, number) -> new MovedDate(
                        row.getString("item"),
                        row.getObject("old_day", LocalDate.class),
                        row.getObject("new_day", LocalDate.class)))
                .list();
    }

    private static Set<Conflict> conflicts(String text) {
        return text.isEmpty()
                ? Set.of()
                : Arrays.stream(text.split(",")).map(Conflict::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
