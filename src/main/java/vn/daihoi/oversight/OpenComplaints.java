package vn.daihoi.oversight;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressComplaints;
import vn.daihoi.shared.DateRange;

/** Whether a complaint stands in the way; asked under the lock that settling takes, so that whoever waits after asking is woken. */
@Component
public class OpenComplaints implements CongressComplaints {

    private final JdbcClient jdbc;

    OpenComplaints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean any(String congress) {
        lock(congress);
        return count(congress) > 0;
    }

    @Override
    public boolean anyOpen(String congress) {
        return any(congress);
    }

    @Override
    public List<DateRange> periods(String congress) {
        return jdbc.sql("select received_on, settled_on from complaint where congress = :congress order by number")
                .param("congress", congress)
                .query((row, number) -> new DateRange(
                        row.getObject("received_on", LocalDate.class), row.getObject("settled_on", LocalDate.class)))
                .list();
    }

    /** Until the transaction ends nobody else receives, settles or asks for this congress. */
    void lock(String congress) {
        jdbc.sql("select id from congress where id = :congress for update")
                .param("congress", congress)
                .query(String.class)
                .list();
    }

    int count(String congress) {
        return jdbc.sql("select count(*) from complaint where congress = :congress and settled_at is null")
                .param("congress", congress)
                .query(Integer.class)
                .single();
    }
}
