package vn.daihoi.oversight;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** One report of the unit: how far each area is, what is difficult, what it proposes. */
@UseCase
public class ReportProgress {

    private final JdbcClient jdbc;
    private final OversightQueries reports;
    private final Clock clock;

    ReportProgress(JdbcClient jdbc, OversightQueries reports, Clock clock) {
        this.jdbc = jdbc;
        this.reports = reports;
        this.clock = clock;
    }

    public void report(Command command) {
        var number = reports.progressReports(command.congress()) + 1;
        var words = command.words();
        jdbc.sql("insert into progress_report (congress, number, reported_by, reported_at, difficulties, proposals,"
                        + " mood) values (:congress, :number, :by, :at, :difficulties, :proposals, :mood)")
                .param("congress", command.congress())
                .param("number", number)
                .param("by", command.by().id())
                .param("at", LocalDateTime.now(clock))
                .param("difficulties", words.difficulties(), Types.VARCHAR)
                .param("proposals", words.proposals(), Types.VARCHAR)
                .param("mood", words.mood(), Types.VARCHAR)
                .update();
        command.lines().forEach(line -> insert(command.congress(), number, line));
    }

    private void insert(String congress, int number, Line line) {
        jdbc.sql("insert into progress_line (congress, number, work, percent, next_step)"
                        + " values (:congress, :number, :work, :percent, :next)")
                .param("congress", congress)
                .param("number", number)
                .param("work", line.work())
                .param("percent", line.percent())
                .param("next", line.next(), Types.VARCHAR)
                .update();
    }

    /** @param lines one for each area at most */
    public record Command(String congress, List<Line> lines, Words words, Actor by) {}

    /** @param work DOCUMENTS, PERSONNEL, LOGISTICS, PROPAGANDA or SUB_UNITS */
    public record Line(String work, int percent, String next) {}

    public record Words(String difficulties, String proposals, String mood) {}
}
