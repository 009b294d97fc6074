package vn.daihoi.session.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.Person;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.session.OpenFirstSession;
import vn.daihoi.session.process.CongressSessionProcess;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.Choice;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class OpenFirstSessionTask implements TaskHandler {

    private static final int MOST_CHAIRS = 3;
    /** A count is entered by two people. */
    static final int FEWEST_TELLERS = 2;

    private final OpenFirstSession session;
    private final RoleHolders holders;

    OpenFirstSessionTask(OpenFirstSession session, RoleHolders holders) {
        this.session = session;
        this.holders = holders;
    }

    @Override
    public String form() {
        return "session-open-first-session";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var committee = committee(submission.task());
        var chairs = people(answers, "chairs", "chair", committee);
        var tellers = people(answers, "tellers", "teller", committee);
        if (chairs.isEmpty() || chairs.size() > MOST_CHAIRS) {
            return TaskResult.refuse("chairs", "session.error.chairs");
        }
        if (tellers.size() < FEWEST_TELLERS) {
            return TaskResult.refuse("tellers", "session.error.tellers");
        }
        if (answers.number("presentMembers") > answers.number("members")) {
            return TaskResult.refuse("presentMembers", "session.error.presentOverConvened");
        }
        var opened = session.open(new OpenFirstSession.Command(
                submission.task().caseId(),
                answers.text("convenedBy"),
                answers.number("members"),
                answers.number("presentMembers"),
                chairs,
                tellers));
        return opened ? TaskResult.done() : TaskResult.refuse("presentMembers", "session.error.noQuorum");
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var options = committee(task).stream()
                .map(person -> new Choice(person.id(), person.name()))
                .toList();
        return Map.of("members", options.size(), "committee", options);
    }

    private List<Person> committee(OpenTask task) {
        return holders.body(new RoleAt(Role.COMMITTEE, task.text(CongressSessionProcess.UNIT)).group());
    }

    private static List<Person> people(Answers answers, String rows, String column, List<Person> committee) {
        var byId = committee.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return answers.rows(rows).stream()
                .map(row -> byId.get(row.text(column)))
                .distinct()
                .toList();
    }
}
