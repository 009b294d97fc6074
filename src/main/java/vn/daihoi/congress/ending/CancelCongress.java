package vn.daihoi.congress.ending;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressState;
import vn.daihoi.shared.UseCase;
import vn.daihoi.workflow.Workflow;

/** A congress will not be held; the process stops its work and tells all concerned. */
@UseCase
public class CancelCongress {

    /** What the process waits for. */
    public static final String CANCELLED = "congress.cancelled";

    private final CongressQueries congresses;
    private final JdbcClient jdbc;
    private final Workflow workflow;
    private final EndCongress end;

    CancelCongress(CongressQueries congresses, JdbcClient jdbc, Workflow workflow, EndCongress end) {
        this.congresses = congresses;
        this.jdbc = jdbc;
        this.workflow = workflow;
        this.end = end;
    }

    /** @return false when it was held or ended before */
    public boolean cancel(Command command) {
        var id = command.congress();
        if (congresses.require(id).state() != CongressState.PREPARING) {
            return false;
        }
        jdbc.sql("update congress set version = version + 1, ended_reason = :reason where id = :id")
                .param("reason", command.reason())
                .param("id", id)
                .update();
        if (workflow.correlateAll(CANCELLED, id) == 0) {
            end.cancel(id);
        }
        return true;
    }

    public record Command(String congress, String reason) {}
}
