package vn.daihoi.congress.web;

import static vn.daihoi.congress.process.UnitCongressProcess.RESULTS_VERIFIED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.results.Elected;
import vn.daihoi.congress.results.ElectedPeople;
import vn.daihoi.congress.results.Rounds;
import vn.daihoi.congress.results.TakeOver;
import vn.daihoi.congress.results.VerifyResults;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** The organisation board examines the results; whoever the first session elected takes over. */
@Component
class VerifyResultsTask implements TaskHandler {

    private static final Set<ElectedBody> TAKING_OVER = Set.of(
            ElectedBody.SECRETARY,
            ElectedBody.DEPUTY,
            ElectedBody.STANDING_COMMITTEE,
            ElectedBody.INSPECTION_COMMISSION);

    private final VerifyResults verify;
    private final TakeOver takeOver;
    private final ElectedPeople elected;
    private final Rounds rounds;
    private final Clock clock;

    VerifyResultsTask(VerifyResults verify, TakeOver takeOver, ElectedPeople elected, Rounds rounds, Clock clock) {
        this.verify = verify;
        this.takeOver = takeOver;
        this.elected = elected;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "congress-verify-results";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var rows = elected.of(task.caseId()).stream()
                .filter(one -> TAKING_OVER.contains(one.post()))
                .map(VerifyResultsTask::row)
                .toList();
        return Map.of(
                "receivedOn", LocalDate.now(clock),
                "takingOver", rows,
                "people", Choices.of(elected.choices(task.caseId())));
    }

    private static Map<String, Object> row(Elected elected) {
        return Map.of("post", elected.post().name(), "person", elected.person());
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var congress = submission.task().caseId();
        var received = answers.date("receivedOn");
        if (received.isAfter(LocalDate.now(clock))) {
            return TaskResult.refuse("receivedOn", "congress.error.future");
        }
        if (rounds.reported(congress).filter(received::isBefore).isPresent()) {
            return TaskResult.refuse("receivedOn", "congress.error.before-report");
        }
        var inOrder = answers.is("resultsVerified", "IN_ORDER");
        if (!inOrder && answers.rows("faults").isEmpty()) {
            return TaskResult.refuse("faults", "congress.error.no-fault");
        }
        verify.verify(new VerifyResults.Command(
                congress,
                received,
                inOrder ? List.of() : faults(answers),
                inOrder ? answers.is("procedureKept", "KEPT") : null,
                answers.text("advice")));
        takeOver(congress, answers);
        return TaskResult.done(RESULTS_VERIFIED.of(answers.text("resultsVerified")));
    }

    private void takeOver(String congress, Answers answers) {
        var holders = answers.rows("takingOver").stream()
                .map(row -> new TakeOver.Holder(ElectedBody.valueOf(row.text("post")), row.text("person"), false))
                .toList();
        takeOver.take(new TakeOver.Command(congress, holders, LocalDate.now(clock), rounds.number(congress)));
    }

    private static List<VerifyResults.Fault> faults(Answers answers) {
        return answers.rows("faults").stream()
                .map(row -> new VerifyResults.Fault(row.text("paper"), row.text("fault")))
                .toList();
    }
}
