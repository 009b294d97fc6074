package vn.daihoi.oversight;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.UnknownCase;

/** What may be read of reports, difficulties and complaints. */
@Component
public class OversightQueries {

    private static final String DIFFICULTY = "select id, congress, number, topic, question, raised_by_name, raised_at,"
            + " answer_due, answer, legal_basis, published, answered_at from difficulty ";
    private static final String COMPLAINT = "select id, congress, number, received_on, sender, about, content,"
            + " conclusion, settled_on from complaint ";

    private final JdbcClient jdbc;

    OversightQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<DifficultyView> difficulties(String congress) {
        return jdbc.sql(DIFFICULTY + "where congress = :congress order by number")
                .param("congress", congress)
                .query(DifficultyView.class)
                .list();
    }

    /** Answers that other units of the plan may read. */
    public List<DifficultyView> published(String plan) {
        return jdbc.sql(DIFFICULTY + "where published = true and congress in"
                        + " (select id from congress where plan = :plan) order by answered_at, id")
                .param("plan", plan)
                .query(DifficultyView.class)
                .list();
    }

    public DifficultyView difficulty(String id) {
        return jdbc.sql(DIFFICULTY + "where id = :id")
                .param("id", id)
                .query(DifficultyView.class)
                .optional()
                .orElseThrow(() -> new UnknownCase("difficulty", id));
    }

    public List<ComplaintView> complaints(String congress) {
        return jdbc.sql(COMPLAINT + "where congress = :congress order by number")
                .param("congress", congress)
                .query(ComplaintView.class)
                .list();
    }

    public ComplaintView complaint(String id) {
        return jdbc.sql(COMPLAINT + "where id = :id")
                .param("id", id)
                .query(ComplaintView.class)
                .optional()
                .orElseThrow(() -> new UnknownCase("complaint", id));
    }

    public int progressReports(String congress) {
        return jdbc.sql("select count(*) from progress_report where congress = :congress")
                .param("congress", congress)
                .query(Integer.class)
                .single();
    }

    /** Percent done per area as the last report gave it; empty before the first. */
    public Map<String, Integer> lastProgress(String congress) {
        return jdbc
                .sql("select work, percent from progress_line where congress = :congress and number ="
                        + " (select max(number) from progress_report where congress = :congress) order by work")
                .param("congress", congress)
                .query((row, number) -> Map.entry(row.getString("work"), row.getInt("percent")))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, java.util.LinkedHashMap::new));
    }
}
