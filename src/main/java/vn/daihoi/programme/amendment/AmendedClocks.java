package vn.daihoi.programme.amendment;

import java.sql.Types;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.CongressId;
import vn.daihoi.deadline.ClockMove;
import vn.daihoi.deadline.DeadlineKind;

/** Keeps which open tasks an amendment moves. */
class AmendedClocks {

    private final JdbcClient jdbc;

    AmendedClocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** First due first. */
    List<ClockMove> of(String amendment, String congress) {
        return jdbc.sql("select deadline, kind, title, title_en, old_due, new_due from amendment_clock"
                        + " where amendment = :id and congress = :congress order by old_due, deadline")
                .param("id", amendment)
                .param("congress", congress)
                .query((row, number) -> new ClockMove(
                        row.getString("deadline"),
                        DeadlineKind.valueOf(row.getString("kind")),
                        congress,
                        row.getString("title"),
                        row.getString("title_en"),
                        CongressId.parse(congress).unit(),
                        row.getObject("old_due", LocalDateTime.class),
                        row.getObject("new_due", LocalDateTime.class)))
                .list();
    }

    void remove(String amendment) {
        jdbc.sql("delete from amendment_clock where amendment = :id")
                .param("id", amendment)
                .update();
    }

    void add(String amendment, String congress, ClockMove clock) {
        jdbc.sql("insert into amendment_clock (amendment, congress, deadline, kind, title, title_en, old_due, new_due)"
                        + " values (:id, :congress, :deadline, :kind, :title, :titleEn, :old, :new)")
                .param("id", amendment)
                .param("congress", congress)
                .param("deadline", clock.deadline())
                .param("kind", clock.kind().name())
                .param("title", clock.title())
                .param("titleEn", clock.titleEn(), Types.VARCHAR)
                .param("old", clock.before())
                .param("new", clock.after())
                .update();
    }
}
