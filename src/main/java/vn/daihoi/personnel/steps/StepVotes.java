package vn.daihoi.personnel.steps;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sittings of the steps with their votes; a step held again leaves the earlier takes readable. */
@Component
class StepVotes {

    private static final String STEP = "scheme = :scheme and round = :round and step = :step";

    private final JdbcClient jdbc;
    private final Clock clock;

    StepVotes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty where the step was not held or stands no more. */
    Optional<Integer> take(String scheme, Round round, int step) {
        return at(jdbc.sql("select max(take) from scheme_step where " + STEP + " and stands"), scheme, round, step)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, Integer.class)))
                .single();
    }

    List<CastVote> of(String scheme, Round round, int step) {
        return take(scheme, round, step)
                .map(take -> at(
                                jdbc.sql(
                                        "select v.candidate, v.in_favour, v.passed, v.listed, v.remark from scheme_vote"
                                                + " v join candidate c on c.id = v.candidate where v."
                                                + STEP.replace(" and ", " and v.")
                                                + " and v.take = :take order by c.place"),
                                scheme,
                                round,
                                step)
                        .param("take", take)
                        .query(CastVote.class)
                        .list())
                .orElse(List.of());
    }

    /** @param stands false for a sitting whose votes do not count */
    void add(RecordStep.Command command, Round round, boolean stands, List<CastVote> votes) {
        var take = at(
                        jdbc.sql("select coalesce(max(take), 0) + 1 from scheme_step where " + STEP),
                        command.scheme(),
                        round,
                        command.step())
                .query(Integer.class)
                .single();
        insert(command, round, take, stands);
        votes.forEach(vote -> insert(command, round, take, vote));
    }

    void list(String scheme, Round round, String candidate, boolean listed) {
        at(
                        jdbc.sql("update scheme_vote set listed = :listed where " + STEP
                                + " and take = :take and candidate = :candidate"),
                        scheme,
                        round,
                        RecordStep.LAST)
                .param("listed", listed)
                .param("take", take(scheme, round, RecordStep.LAST).orElseThrow())
                .param("candidate", candidate)
                .update();
    }

    private void insert(RecordStep.Command command, Round round, int take, boolean stands) {
        var sitting = command.sitting();
        var ballots = Optional.ofNullable(sitting.ballots());
        at(
                        jdbc.sql(
                                "insert into scheme_step (scheme, round, step, take, met_on, summoned, present, issued,"
                                        + " collected, valid, paper, stands, recorded_by, recorded_at) values (:scheme, :round,"
                                        + " :step, :take, :met, :summoned, :present, :issued, :collected, :valid, :paper,"
                                        + " :stands, :by, :now)"),
                        command.scheme(),
                        round,
                        command.step())
                .param("take", take)
                .param("met", sitting.metOn())
                .param("summoned", sitting.summoned())
                .param("present", sitting.present())
                .param("issued", ballots.map(Sitting.Ballots::issued).orElse(null), Types.INTEGER)
                .param("collected", ballots.map(Sitting.Ballots::collected).orElse(null), Types.INTEGER)
                .param("valid", ballots.map(Sitting.Ballots::valid).orElse(null), Types.INTEGER)
                .param("paper", sitting.paper(), Types.VARCHAR)
                .param("stands", stands)
                .param("by", command.by().name())
                .param("now", LocalDateTime.now(clock))
                .update();
    }

    private void insert(RecordStep.Command command, Round round, int take, CastVote vote) {
        at(
                        jdbc.sql("insert into scheme_vote (scheme, round, step, take, candidate, in_favour, passed,"
                                + " listed, remark) values (:scheme, :round, :step, :take, :candidate, :favour,"
                                + " :passed, :listed, :remark)"),
                        command.scheme(),
                        round,
                        command.step())
                .param("take", take)
                .param("candidate", vote.candidate())
                .param("favour", vote.inFavour())
                .param("passed", vote.passed())
                .param("listed", vote.listed())
                .param("remark", vote.remark(), Types.VARCHAR)
                .update();
    }

    private static JdbcClient.StatementSpec at(
            JdbcClient.StatementSpec statement, String scheme, Round round, int step) {
        return statement.param("scheme", scheme).param("round", round.name()).param("step", step);
    }
}
