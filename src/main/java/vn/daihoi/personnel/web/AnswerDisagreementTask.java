package vn.daihoi.personnel.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.personnel.planning.Candidate;
import vn.daihoi.personnel.process.PersonnelApprovalProcess.Variables;
import vn.daihoi.personnel.steps.AnswerDisagreement;
import vn.daihoi.personnel.steps.DifferingPersons;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class AnswerDisagreementTask implements TaskHandler {

    private static final String ROWS = "rulings";

    private final DifferingPersons differing;
    private final AnswerDisagreement answerDisagreement;

    AnswerDisagreementTask(DifferingPersons differing, AnswerDisagreement answerDisagreement) {
        this.differing = differing;
        this.answerDisagreement = answerDisagreement;
    }

    @Override
    public String form() {
        return "personnel-answer-disagreement";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var scheme = submission.task().text("schemeId");
        if (answers.is("disagreementAnswer", "REPEAT")) {
            answerDisagreement.repeat(scheme);
            return TaskResult.done(Variables.DISAGREEMENT_ANSWER.of("REPEAT"));
        }
        var rulings = new LinkedHashMap<String, Boolean>();
        answers.rows(ROWS).forEach(row -> rulings.put(row.text("person"), row.is("keep", "YES")));
        var expected = differing.of(scheme).stream().map(Candidate::id).toList();
        if (!rulings.keySet().containsAll(expected)) {
            return TaskResult.refuse(ROWS, "personnel.error.EVERY_PERSON_ONCE");
        }
        answerDisagreement.settle(scheme, rulings, answers.text("guidance"));
        return TaskResult.done(Variables.DISAGREEMENT_ANSWER.of("SETTLED"));
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return PersonChoices.rows("persons", differing.of(task.text("schemeId")), ROWS);
    }
}
