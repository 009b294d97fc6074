package vn.daihoi.document.vetting;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** One line gives its verdict in the running round. */
@UseCase
public class VetDocument {

    private final JdbcClient jdbc;
    private final Points points;
    private final Rounds rounds;
    private final Clock clock;

    VetDocument(JdbcClient jdbc, Points points, Rounds rounds, Clock clock) {
        this.jdbc = jdbc;
        this.points = points;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** A point that is not solved is raised anew, so that each round stands for itself. */
    public void vet(Command command) {
        var round = rounds.current(command.document());
        points.closeAnswered(command.document(), command.line());
        points.raise(command.document(), round, command.line(), command.points());
        jdbc.sql("update document_verdict set passed = :passed, assessment = :assessment, report = :report,"
                        + " by_person = :by, by_name = :byName, given_at = :now where document = :document"
                        + " and round = :round and line = :line")
                .param("passed", command.points().isEmpty())
                .param("assessment", command.assessment(), Types.VARCHAR)
                .param("report", command.report(), Types.VARCHAR)
                .param("by", command.by().id())
                .param("byName", command.by().name())
                .param("now", LocalDateTime.now(clock))
                .param("document", command.document())
                .param("round", round)
                .param("line", command.line())
                .update();
    }

    /**
     * @param points empty when the document passes
     * @param report id of a stored file, or null
     */
    public record Command(
            String document, String line, List<NewPoint> points, String assessment, String report, Actor by) {}
}
