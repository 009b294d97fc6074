package vn.daihoi.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Text;

/** What waits for somebody: tasks of the roles held now, and own acts. */
@Component
public class Inbox {

    public static final int PAGE = 25;

    private static final String MINE = " from inbox_audience a join inbox_task t on t.id = a.task"
            + " where a.audience in (:mine) and t.search like :search";

    private final JdbcClient jdbc;
    private final Clock clock;

    Inbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One more than a page when more follow; by due date. */
    public List<InboxTask> page(Actor actor, String search, Position after) {
        return jdbc.sql("select distinct t.id, t.process, t.name, t.name_en, t.case_id, t.unit, t.plan, t.subject,"
                        + " t.criticality, t.due, t.due_rule, t.created, a.due as position" + MINE
                        + " and (a.due, t.id) > (:due, :id) order by a.due, t.id limit :limit")
                .param("mine", audiences(actor))
                .param("search", like(search))
                .param("due", after.due())
                .param("id", after.id())
                .param("limit", PAGE + 1)
                .query(InboxTask.class)
                .list();
    }

    public Counts counts(Actor actor, String search) {
        var now = LocalDateTime.now(clock);
        return new Counts(
                until(actor, search, InboxFeed.SOME_DAY.plusDays(1)),
                until(actor, search, now),
                until(actor, search, LocalDate.now(clock).plusDays(4).atStartOfDay()));
    }

    private long until(Actor actor, String search, LocalDateTime before) {
        return jdbc.sql("select count(distinct t.id)" + MINE + " and a.due < :before")
                .param("mine", audiences(actor))
                .param("search", like(search))
                .param("before", before)
                .query(Long.class)
                .single();
    }

    private static Set<String> audiences(Actor actor) {
        var mine = new HashSet<>(actor.groups());
        mine.add(actor.id());
        return mine;
    }

    private static String like(String search) {
        var plain = Text.folded(Text.normal(search.strip())).replaceAll("[%_\\\\]", " ");
        return "%" + plain + "%";
    }

    /** @param soon due within three days, what is overdue included */
    public record Counts(long all, long overdue, long soon) {}

    /** Where the page before ended. */
    public record Position(LocalDateTime due, String id) {

        public static final Position START = new Position(LocalDateTime.of(1, 1, 1, 0, 0), "");
    }
}
