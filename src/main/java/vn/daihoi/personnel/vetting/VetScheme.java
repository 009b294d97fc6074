package vn.daihoi.personnel.vetting;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.personnel.SchemeQueries;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** One line gives its verdict on the scheme as it was submitted last. */
@UseCase
public class VetScheme {

    private final JdbcClient jdbc;
    private final SchemeQueries schemes;
    private final SchemePoints points;
    private final Clock clock;

    VetScheme(JdbcClient jdbc, SchemeQueries schemes, SchemePoints points, Clock clock) {
        this.jdbc = jdbc;
        this.schemes = schemes;
        this.points = points;
        this.clock = clock;
    }

    public void vet(Command command) {
        var round = schemes.require(command.scheme()).vettingRound();
        points.raise(command.scheme(), round, command.line(), command.points());
        jdbc.sql("insert into scheme_vetting (scheme, round, line, passed, given_by, given_at)"
                        + " values (:scheme, :round, :line, :passed, :by, :now)")
                .param("scheme", command.scheme())
                .param("round", round)
                .param("line", command.line())
                .param("passed", command.points().isEmpty())
                .param("by", command.by().name())
                .param("now", LocalDateTime.now(clock))
                .update();
    }

    /**
     * @param line role of the line
     * @param points empty when the scheme passes
     */
    public record Command(String scheme, String line, List<SchemePoint> points, Actor by) {}
}
