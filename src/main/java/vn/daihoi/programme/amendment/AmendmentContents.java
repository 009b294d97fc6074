package vn.daihoi.programme.amendment;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.AmendmentText.Change;
import vn.daihoi.plan.LegalBasis;

/** What an amendment changes, on which bases, and the findings that were accepted with a reason. */
@Component
public class AmendmentContents {

    private final JdbcClient jdbc;

    AmendmentContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void changes(String id, List<Change> changes) {
        clear("amendment_change", id);
        for (int place = 0; place < changes.size(); place++) {
            jdbc.sql("insert into amendment_change (amendment, place, path, new_value)"
                            + " values (:id, :place, :path, :value)")
                    .param("id", id)
                    .param("place", place)
                    .param("path", changes.get(place).path())
                    .param("value", changes.get(place).value())
                    .update();
        }
    }

    public List<Change> changes(String id) {
        return jdbc.sql("select path, new_value from amendment_change where amendment = :id order by place")
                .param("id", id)
                .query((row, number) -> new Change(row.getString("path"), row.getString("new_value")))
                .list();
    }

    void bases(String id, List<LegalBasis> bases) {
        clear("amendment_basis", id);
        for (int place = 0; place < bases.size(); place++) {
            jdbc.sql("insert into amendment_basis (amendment, place, basis_number, dated, title)"
                            + " values (:id, :place, :number, :dated, :title)")
                    .param("id", id)
                    .param("place", place)
                    .param("number", bases.get(place).number())
                    .param("dated", bases.get(place).date())
                    .param("title", bases.get(place).title(), Types.VARCHAR)
                    .update();
        }
    }

    public List<LegalBasis> bases(String id) {
        return jdbc.sql("select basis_number, dated, title from amendment_basis where amendment = :id order by place")
                .param("id", id)
                .query((row, number) -> new LegalBasis(
                        row.getString("basis_number"), row.getObject("dated", LocalDate.class), row.getString("title")))
                .list();
    }

    /** @param reasons code and path of the finding → reason */
    void accept(String id, Map<String, String> reasons) {
        clear("amendment_reason", id);
        reasons.forEach((finding, reason) -> jdbc.sql(
                        "insert into amendment_reason (amendment, finding, reason) values (:id, :finding, :reason)")
                .param("id", id)
                .param("finding", finding)
                .param("reason", reason)
                .update());
    }

    List<String> accepted(String id) {
        return jdbc.sql("select finding from amendment_reason where amendment = :id")
                .param("id", id)
                .query(String.class)
                .list();
    }

    private void clear(String table, String id) {
        jdbc.sql("delete from " + table + " where amendment = :id")
                .param("id", id)
                .update();
    }
}
