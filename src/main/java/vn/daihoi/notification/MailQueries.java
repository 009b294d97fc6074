package vn.daihoi.notification;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The outbox for reading, newest first. */
@Component
public class MailQueries {

    private static final String SELECT = "select " + MailView.COLUMNS + " from mail";
    private static final String NEWEST = " order by created_at desc, id limit :most";

    private final JdbcClient jdbc;

    MailQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<MailView> find(String id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(MailView.class)
                .optional();
    }

    public List<MailView> latest(int most) {
        return jdbc.sql(SELECT + NEWEST)
                .param("most", most)
                .query(MailView.class)
                .list();
    }

    public List<MailView> ofStatus(MailStatus status, int most) {
        return where("status", status.name(), most);
    }

    public List<MailView> ofChain(String chain, int most) {
        return where("chain", chain, most);
    }

    public List<MailView> ofPerson(String person, int most) {
        return where("person", person, most);
    }

    public Map<MailStatus, Long> counts() {
        Map<MailStatus, Long> counts = new EnumMap<>(MailStatus.class);
        jdbc.sql("select status, count(*) from mail group by status")
                .query((row, index) -> counts.put(MailStatus.valueOf(row.getString(1)), row.getLong(2)))
                .list();
        return counts;
    }

    private List<MailView> where(String column, String value, int most) {
        return jdbc.sql(SELECT + " where " + column + " = :value" + NEWEST)
                .param("value", value)
                .param("most", most)
                .query(MailView.class)
                .list();
    }
}
