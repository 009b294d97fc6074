package vn.daihoi.congress.ending;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressState;
import vn.daihoi.shared.UseCase;
import vn.daihoi.workflow.Workflow;

/** The unit goes into another; the process hands over, stops its work and tells all concerned. */
@UseCase
public class MergeUnit {

    /** What the process waits for. */
    public static final String MERGED = "congress.merged";

    private final CongressQueries congresses;
    private final JdbcClient jdbc;
    private final Workflow workflow;
    private final EndCongress end;

    MergeUnit(CongressQueries congresses, JdbcClient jdbc, Workflow workflow, EndCongress end) {
        this.congresses = congresses;
        this.jdbc = jdbc;
        this.workflow = workflow;
        this.end = end;
    }

    /** @return false when the congress was held or ended before */
    public boolean merge(Command command) {
        var id = command.congress();
        if (congresses.require(id).state() != CongressState.PREPARING) {
            return false;
        }
        jdbc.sql("update congress set version = version + 1, successor = :successor, ended_reason = :reason"
                        + " where id = :id")
                .param("successor", command.successor())
                .param("reason", command.reason())
                .param("id", id)
                .update();
        if (workflow.correlateAll(MERGED, id) == 0) {
            end.merge(id);
        }
        return true;
    }

    /** @param successor the organisation that takes the unit in */
    public record Command(String congress, String successor, String reason) {}
}
