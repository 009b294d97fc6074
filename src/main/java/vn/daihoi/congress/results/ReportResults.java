package vn.daihoi.congress.results;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.UseCase;

/** The new committee reports what was elected; a completed report replaces the one of the same round. */
@UseCase
public class ReportResults {

    private final JdbcClient jdbc;
    private final Rounds rounds;

    ReportResults(JdbcClient jdbc, Rounds rounds) {
        this.jdbc = jdbc;
        this.rounds = rounds;
    }

    public void report(Command command) {
        var congress = command.congress();
        var round = rounds.current(congress);
        List.of("congress_elected", "congress_result_fault", "congress_result")
                .forEach(table -> jdbc.sql("delete from " + table + " where congress = :congress and round = :round")
                        .param("congress", congress)
                        .param("round", round)
                        .update());
        insert(round, command);
        for (int place = 0; place < command.elected().size(); place++) {
            insert(congress, round, place, command.elected().get(place));
        }
    }

    private void insert(int round, Command command) {
        var report = command.report();
        jdbc.sql(
                        "insert into congress_result (congress, round, closed_on, report_number, reported_on, report, enclosed)"
                                + " values (:congress, :round, :closed, :number, :on, :paper, :enclosed)")
                .param("congress", command.congress())
                .param("round", round)
                .param("closed", command.closedOn())
                .param("number", report.number())
                .param("on", report.on())
                .param("paper", report.paper())
                .param("enclosed", String.join(",", command.enclosed()))
                .update();
    }

    private void insert(String congress, int round, int place, Elected elected) {
        jdbc.sql("insert into congress_elected (congress, round, place, post, person, votes)"
                        + " values (:congress, :round, :place, :post, :person, :votes)")
                .param("congress", congress)
                .param("round", round)
                .param("place", place)
                .param("post", elected.post().name())
                .param("person", elected.person())
                .param("votes", elected.votes(), Types.INTEGER)
                .update();
    }

    public record Command(
            String congress, LocalDate closedOn, Report report, List<Elected> elected, List<String> enclosed) {}

    /** @param paper id of the stored file */
    public record Report(String number, LocalDate on, String paper) {}
}
