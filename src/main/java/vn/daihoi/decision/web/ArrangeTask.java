package vn.daihoi.decision.web;

import static vn.daihoi.decision.process.CollegialDecisionProcess.CLOSING_DATE;
import static vn.daihoi.decision.process.CollegialDecisionProcess.DECISION_ID;
import static vn.daihoi.decision.process.CollegialDecisionProcess.MODE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.decision.ArrangeDecision;
import vn.daihoi.decision.ArrangeDecision.Question;
import vn.daihoi.decision.DecisionQueries;
import vn.daihoi.decision.Majority;
import vn.daihoi.decision.MajorityRule;
import vn.daihoi.decision.Mode;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** The office chooses how, until when and by which rule the body decides. */
@Component
class ArrangeTask implements TaskHandler {

    private final ArrangeDecision arrange;
    private final DecisionQueries decisions;
    private final Clock clock;

    ArrangeTask(ArrangeDecision arrange, DecisionQueries decisions, Clock clock) {
        this.arrange = arrange;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "decision-arrange";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return Map.of("majority", MajorityRule.HALF_OF_ALL.name(), "quorum", "2/3");
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var decision = submission.task().text(DECISION_ID);
        var mode = Mode.valueOf(answers.text("mode"));
        var dayField = mode == Mode.OPINIONS ? "closingOn" : "meetingOn";
        var day = answers.date(dayField);
        if (day.isBefore(LocalDate.now(clock))) {
            return TaskResult.refuse(dayField, "decision.error.past");
        }
        if (beyondReach(answers, decisions.members(decision).size())) {
            return TaskResult.refuse("threshold", "decision.error.threshold");
        }
        var question = new Question(answers.text("question"), answers.text("papers"));
        arrange.arrange(new ArrangeDecision.Command(decision, question, mode, majority(answers), day));
        return TaskResult.done(MODE.of(mode.name()), CLOSING_DATE.of(day.toString()));
    }

    private static boolean beyondReach(Answers answers, int members) {
        return answers.is("majority", MajorityRule.COUNT.name()) && answers.number("threshold") > members;
    }

    private static Majority majority(Answers answers) {
        var quorum = answers.text("quorum").split("/");
        return new Majority(
                MajorityRule.valueOf(answers.text("majority")),
                answers.number("threshold"),
                Integer.parseInt(quorum[0]),
                Integer.parseInt(quorum[1]));
    }
}
