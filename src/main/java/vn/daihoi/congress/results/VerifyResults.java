package vn.daihoi.congress.results;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.stage.MilestonesMoved;
import vn.daihoi.shared.UseCase;

/** The board examines the results; with their receipt the fifteen working days begin. */
@UseCase
public class VerifyResults {

    private final JdbcClient jdbc;
    private final Rounds rounds;
    private final ApplicationEventPublisher events;

    VerifyResults(JdbcClient jdbc, Rounds rounds, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.events = events;
    }

    public void verify(Command command) {
        var round = rounds.current(command.congress());
        var inOrder = command.faults().isEmpty();
        jdbc.sql("update congress_result set received_on = :received, verified = :verified,"
                        + " procedure_kept = :kept, advice = :advice where congress = :congress and round = :round")
                .param("received", inOrder ? command.receivedOn() : null, Types.DATE)
                .param("verified", inOrder ? "IN_ORDER" : "INCOMPLETE")
                .param("kept", command.procedureKept(), Types.BOOLEAN)
                .param("advice", command.advice(), Types.VARCHAR)
                .param("congress", command.congress())
                .param("round", round)
                .update();
        for (int place = 0; place < command.faults().size(); place++) {
            insert(command.congress(), round, place, command.faults().get(place));
        }
        events.publishEvent(new MilestonesMoved(command.congress()));
    }

    private void insert(String congress, int round, int place, Fault fault) {
        jdbc.sql("insert into congress_result_fault (congress, round, place, paper, fault)"
                        + " values (:congress, :round, :place, :paper, :fault)")
                .param("congress", congress)
                .param("round", round)
                .param("place", place)
                .param("paper", fault.paper())
                .param("fault", fault.fault())
                .update();
    }

    /**
     * @param receivedOn when complete; an incomplete file has not been received yet
     * @param faults none when in order
     * @param procedureKept null when incomplete
     */
    public record Command(
            String congress, LocalDate receivedOn, List<Fault> faults, Boolean procedureKept, String advice) {}

    public record Fault(String paper, String fault) {}
}
