package vn.daihoi.personnel.steps;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.UseCase;

/** The standing committee reports to the authority where the committee voted otherwise, and waits. */
@UseCase
public class ReportDisagreement {

    private final JdbcClient jdbc;
    private final Rounds rounds;
    private final StepVotes votes;

    ReportDisagreement(JdbcClient jdbc, Rounds rounds, StepVotes votes) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.votes = votes;
    }

    public void report(String scheme, List<View> views) {
        var round = rounds.open(scheme).orElseThrow();
        var take = votes.take(scheme, round, RecordStep.LAST).orElseThrow();
        views.forEach(view -> jdbc.sql("insert into scheme_disagreement (scheme, round, take, candidate, standing_view,"
                        + " committee_view) values (:scheme, :round, :take, :candidate, :standing, :committee)")
                .param("scheme", scheme)
                .param("round", round.name())
                .param("take", take)
                .param("candidate", view.candidate())
                .param("standing", view.ofStandingCommittee())
                .param("committee", view.ofCommittee())
                .update());
    }

    public record View(String candidate, String ofStandingCommittee, String ofCommittee) {}
}
