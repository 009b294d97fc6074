package vn.daihoi.personnel.steps;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.UseCase;

/** The authority rules on each person, or has the fourth step held again. */
@UseCase
public class AnswerDisagreement {

    private final JdbcClient jdbc;
    private final Rounds rounds;
    private final StepVotes votes;

    AnswerDisagreement(JdbcClient jdbc, Rounds rounds, StepVotes votes) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.votes = votes;
    }

    /** @param rulings candidate → whether he comes on the list */
    public void settle(String scheme, Map<String, Boolean> rulings, String guidance) {
        var round = rounds.open(scheme).orElseThrow();
        var take = votes.take(scheme, round, RecordStep.LAST).orElseThrow();
        rulings.forEach((candidate, keep) -> {
            votes.list(scheme, round, candidate, keep);
            jdbc.sql("update scheme_disagreement set kept = :kept, guidance = :guidance where scheme = :scheme"
                            + " and round = :round and take = :take and candidate = :candidate")
                    .param("kept", keep)
                    .param("guidance", guidance)
                    .param("scheme", scheme)
                    .param("round", round.name())
                    .param("take", take)
                    .param("candidate", candidate)
                    .update();
        });
    }

    public void repeat(String scheme) {
        rounds.openAt(scheme, rounds.open(scheme).orElseThrow(), RecordStep.LISTS);
    }
}
