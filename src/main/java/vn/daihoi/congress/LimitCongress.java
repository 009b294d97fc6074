package vn.daihoi.congress;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.UseCase;

/** Puts a congress that is not held yet under the limits of an amended plan: term, contents, duration, numbers, approvers. */
@UseCase
public class LimitCongress {

    private final JdbcClient jdbc;

    LimitCongress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The number of voters stays once they are frozen.
     *
     * @param planned as the congress would be opened under the amended plan
     */
    public void limit(OpenCongress.Command planned) {
        var id = planned.id().toString();
        jdbc.sql("update congress set version = version + 1, term = :term, contents = :contents, max_days = :maxDays,"
                        + " guests = :guests, convened = case when voters_frozen then convened else :convened end,"
                        + " assumed = case when voters_frozen then assumed else :assumed end"
                        + " where id = :id and state = 'PREPARING'")
                .param("term", planned.term())
                .param("contents", CongressRows.text(planned.contents()))
                .param("maxDays", planned.days().max())
                .param("guests", planned.voters().guests(), java.sql.Types.INTEGER)
                .param("convened", planned.voters().convened())
                .param("assumed", planned.voters().assumed())
                .param("id", id)
                .update();
        approvers(id, planned);
    }

    private void approvers(String id, OpenCongress.Command planned) {
        jdbc.sql("delete from congress_approver where congress = :congress")
                .param("congress", id)
                .update();
        for (int place = 0; place < planned.approvers().size(); place++) {
            jdbc.sql("insert into congress_approver (congress, place, organisation) values (:congress, :place, :who)")
                    .param("congress", id)
                    .param("place", place)
                    .param("who", planned.approvers().get(place))
                    .update();
        }
    }
}
