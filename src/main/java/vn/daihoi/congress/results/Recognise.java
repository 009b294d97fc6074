package vn.daihoi.congress.results;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.ApprovalAuthority;
import vn.daihoi.congress.stage.MarkStage;
import vn.daihoi.congress.stage.Stage;
import vn.daihoi.congress.stage.StageState;
import vn.daihoi.decision.DecisionQueries;
import vn.daihoi.decision.DecisionQueries.DecisionView;
import vn.daihoi.shared.UseCase;

/** Takes in what the authority's bodies decided on the results of this round; a second call changes nothing. */
@UseCase
public class Recognise {

    private final ApprovalAuthority authority;
    private final DecisionQueries decisions;
    private final Rounds rounds;
    private final MarkStage stages;
    private final JdbcClient jdbc;
    private final Clock clock;

    Recognise(
            ApprovalAuthority authority,
            DecisionQueries decisions,
            Rounds rounds,
            MarkStage stages,
            JdbcClient jdbc,
            Clock clock) {
        this.authority = authority;
        this.decisions = decisions;
        this.rounds = rounds;
        this.stages = stages;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Recognition recognise(String congress) {
        var received = rounds.received(congress).orElse(LocalDate.MIN);
        var ofRound = decisions.all("result", congress).stream()
                .filter(decision -> !decision.openedAt().toLocalDate().isBefore(received))
                .toList();
        var recognition = Recognition.of(authority.approvers(congress).stream()
                .map(body -> latest(ofRound, body).map(DecisionView::outcome).orElse("NOT_DECIDED"))
                .toList());
        store(congress, recognition);
        return recognition;
    }

    private static Optional<DecisionView> latest(List<DecisionView> decisions, String body) {
        return decisions.stream()
                .filter(decision -> decision.body().equals(body))
                .findFirst();
    }

    private void store(String congress, Recognition recognition) {
        jdbc.sql("update congress_result set recognition = :recognition where congress = :congress and round = :round")
                .param("recognition", recognition.name())
                .param("congress", congress)
                .param("round", rounds.current(congress))
                .update();
        if (recognition.granted()) {
            jdbc.sql("update congress set version = version + 1, recognised_on = :today"
                            + " where id = :id and recognised_on is null")
                    .param("today", LocalDate.now(clock))
                    .param("id", congress)
                    .update();
            stages.mark(congress, Stage.RECOGNITION, StageState.DONE);
        }
    }
}
