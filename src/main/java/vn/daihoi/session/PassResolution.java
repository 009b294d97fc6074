package vn.daihoi.session;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.session.attendance.Attendances;
import vn.daihoi.shared.UseCase;

/** The congress passes its resolution with more than half of all who count. */
@UseCase
public class PassResolution {

    private final JdbcClient jdbc;
    private final Attendances attendances;

    PassResolution(JdbcClient jdbc, Attendances attendances) {
        this.jdbc = jdbc;
        this.attendances = attendances;
    }

    /** @return false, and nothing is kept, when too few are in favour */
    public boolean pass(Command command) {
        var attendance = attendances.latest(command.congress()).orElseThrow();
        if (!attendance.majority(command.votes().inFavour())) {
            return false;
        }
        jdbc.sql(
                        "insert into session_resolution (congress, in_favour, against, abstained, resolution,"
                                + " action_programme) values (:congress, :inFavour, :against, :abstained, :resolution, :action)")
                .param("congress", command.congress())
                .param("inFavour", command.votes().inFavour())
                .param("against", command.votes().against())
                .param("abstained", command.votes().abstained())
                .param("resolution", command.resolution())
                .param("action", command.actionProgramme())
                .update();
        for (int place = 0; place < command.targets().size(); place++) {
            keep(command.congress(), place, command.targets().get(place));
        }
        return true;
    }

    private void keep(String congress, int place, Target target) {
        jdbc.sql("insert into session_target (congress, place, indicator, measure)"
                        + " values (:congress, :place, :indicator, :measure)")
                .param("congress", congress)
                .param("place", place)
                .param("indicator", target.indicator())
                .param("measure", target.measure())
                .update();
    }

    /** @param actionProgramme id of the stored file; may be null, unlike {@code resolution} */
    public record Command(
            String congress, Votes votes, List<Target> targets, String resolution, String actionProgramme) {}

    public record Votes(int inFavour, int against, int abstained) {}

    public record Target(String indicator, String measure) {}
}
