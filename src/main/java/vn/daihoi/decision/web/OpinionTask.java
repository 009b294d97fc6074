package vn.daihoi.decision.web;

import static vn.daihoi.decision.process.CollegialDecisionProcess.DECISION_ID;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.decision.DecisionQueries;
import vn.daihoi.decision.GiveOpinion;
import vn.daihoi.decision.Opinion;
import vn.daihoi.decision.OpinionOutcome;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** One member gives his own opinion. */
@Component
class OpinionTask implements TaskHandler {

    private final GiveOpinion give;
    private final DecisionQueries decisions;
    private final PointPlaces places;

    OpinionTask(GiveOpinion give, DecisionQueries decisions, PointPlaces places) {
        this.give = give;
        this.decisions = decisions;
        this.places = places;
    }

    @Override
    public String form() {
        return "decision-opinion";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var decision = decisions.require(task.text(DECISION_ID));
        return Map.of("sections", places.sections(decision), "criteria", places.criteria(decision));
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var opinion = Opinion.valueOf(answers.text("opinion"));
        var outcome = give.give(new GiveOpinion.Command(
                submission.task().text(DECISION_ID),
                opinion,
                words(opinion, answers),
                answers.text("section"),
                answers.text("criterion"),
                submission.by()));
        return outcome == OpinionOutcome.RECORDED
                ? TaskResult.done()
                : TaskResult.refuse(
                        "opinion", "decision.error." + outcome.name().toLowerCase(Locale.ROOT));
    }

    private static String words(Opinion opinion, Answers answers) {
        return answers.text(
                switch (opinion) {
                    case AGREE -> "change";
                    case DISAGREE -> "reason";
                    case OTHER -> "view";
                    case RECUSED -> "recusal";
                });
    }
}
