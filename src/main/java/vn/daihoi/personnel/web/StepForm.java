package vn.daihoi.personnel.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.personnel.steps.RecordStep;
import vn.daihoi.personnel.steps.RoundPersons;
import vn.daihoi.personnel.steps.Sitting;
import vn.daihoi.personnel.steps.StepOutcome;
import vn.daihoi.personnel.steps.Vote;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** What the forms of the five steps have in common. */
@Component
class StepForm {

    private final RecordStep recordStep;
    private final RoundPersons persons;
    private final RoleHolders holders;

    StepForm(RecordStep recordStep, RoundPersons persons, RoleHolders holders) {
        this.recordStep = recordStep;
        this.persons = persons;
        this.holders = holders;
    }

    StepOutcome record(TaskSubmission submission, int step, Sitting sitting, List<Vote> votes) {
        return recordStep.record(
                new RecordStep.Command(submission.task().text("schemeId"), step, sitting, votes, submission.by()));
    }

    /** @param rows name of the list of votes */
    static Optional<TaskResult> refusal(StepOutcome outcome, String rows) {
        if (outcome.fault() == null) {
            return Optional.empty();
        }
        var field = outcome.fault() == StepOutcome.Fault.FIGURES ? "present" : rows;
        return Optional.of(TaskResult.refuse(field, "personnel.error." + outcome.fault()));
    }

    /** One row for everybody still in the round; as many summoned as hold the task's role. */
    Map<String, Object> prefill(OpenTask task, int step, String rows) {
        var prefill = PersonChoices.rows("persons", persons.at(task.text("schemeId"), step), rows);
        if (step != RecordStep.KEY_CADRES) {
            task.groups().stream()
                    .findFirst()
                    .ifPresent(group ->
                            prefill.put("summoned", holders.holders(group).size()));
        }
        return prefill;
    }

    static Sitting byHands(Answers answers, String paper) {
        return new Sitting(
                answers.date("metOn"),
                answers.number("summoned"),
                answers.number("present"),
                null,
                answers.text(paper));
    }

    static Sitting byBallot(Answers answers) {
        var ballots =
                new Sitting.Ballots(answers.number("issued"), answers.number("collected"), answers.number("valid"));
        return new Sitting(
                answers.date("metOn"),
                answers.number("summoned"),
                answers.number("present"),
                ballots,
                answers.text("countMinutes"));
    }

    static List<Vote> votes(Answers answers, String remark) {
        return answers.rows("votes").stream()
                .map(row -> new Vote(row.text("person"), row.number("inFavour"), true, row.text(remark)))
                .toList();
    }
}
