package vn.daihoi.deadline;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Milestones that passed while their process has not been told. */
@Component
public class UntoldMilestones {

    private final JdbcClient jdbc;

    UntoldMilestones(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(String deadline) {
        jdbc.sql("insert into deadline_untold (deadline) values (:id)")
                .param("id", deadline)
                .update();
    }

    public void remove(String deadline) {
        jdbc.sql("delete from deadline_untold where deadline = :id")
                .param("id", deadline)
                .update();
    }

    /** The longest past first. */
    List<DeadlineView> some(int most) {
        return jdbc.sql("select " + DeadlineView.COLUMNS + " from deadline where closed_at is null"
                        + " and id in (select deadline from deadline_untold) order by due, id limit :most")
                .param("most", most)
                .query(DeadlineRow.ROW)
                .list();
    }
}
