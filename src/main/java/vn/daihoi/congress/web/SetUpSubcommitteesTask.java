package vn.daihoi.congress.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressView;
import vn.daihoi.congress.preparation.SetUpSubcommittees;
import vn.daihoi.congress.preparation.SetUpSubcommittees.Member;
import vn.daihoi.congress.preparation.SetUpSubcommittees.UnitTask;
import vn.daihoi.congress.preparation.UnitPeople;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.plan.Subcommittee;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** The committee sets up its subcommittees and the unit's own plan. */
@Component
class SetUpSubcommitteesTask implements TaskHandler {

    private final SetUpSubcommittees setUp;
    private final CongressQueries congresses;
    private final UnitPeople people;
    private final RoleHolders holders;
    private final Clock clock;

    SetUpSubcommitteesTask(
            SetUpSubcommittees setUp, CongressQueries congresses, UnitPeople people, RoleHolders holders, Clock clock) {
        this.setUp = setUp;
        this.congresses = congresses;
        this.people = people;
        this.holders = holders;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "congress-set-up-subcommittees";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var congress = congresses.require(task.caseId());
        List<Map<String, Object>> rows = wanted(congress).stream()
                .sorted()
                .map(subcommittee -> row(congress, subcommittee))
                .toList();
        return Map.of("subcommittees", rows, "people", Choices.of(people.of(congress.unit())));
    }

    private Map<String, Object> row(CongressView congress, Subcommittee subcommittee) {
        var row = new HashMap<String, Object>(Map.of("subcommittee", subcommittee.name(), "duty", "HEAD"));
        holders.holders(new RoleAt(SetUpSubcommittees.role(subcommittee), congress.unit()).group()).stream()
                .findFirst()
                .ifPresent(person -> row.put("member", person.id()));
        return row;
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var congress = congresses.require(submission.task().caseId());
        if (answers.date("decisionDate").isAfter(LocalDate.now(clock))) {
            return TaskResult.refuse("decisionDate", "congress.error.future");
        }
        var members = members(answers);
        var named = members.stream().map(Member::in).collect(Collectors.toSet());
        if (!congress.elects() && named.contains(Subcommittee.PERSONNEL)) {
            return TaskResult.refuse("subcommittees", "congress.error.appointed");
        }
        var missing = new HashSet<>(wanted(congress));
        missing.removeAll(named);
        if (!missing.isEmpty()) {
            return TaskResult.refuse("subcommittees", "congress.error.subcommittee-missing", missing.size());
        }
        setUp.setUp(new SetUpSubcommittees.Command(congress.id(), decision(answers), members, tasks(answers)));
        return TaskResult.done();
    }

    private static Set<Subcommittee> wanted(CongressView congress) {
        return congress.course().subcommittees().stream()
                .filter(subcommittee -> congress.elects() || subcommittee != Subcommittee.PERSONNEL)
                .collect(Collectors.toSet());
    }

    private static SetUpSubcommittees.Decision decision(Answers answers) {
        return new SetUpSubcommittees.Decision(
                answers.text("decisionNumber"), answers.date("decisionDate"), answers.text("planFile"));
    }

    private static List<Member> members(Answers answers) {
        return answers.rows("subcommittees").stream()
                .map(row -> new Member(
                        Subcommittee.valueOf(row.text("subcommittee")), row.text("member"), row.text("duty")))
                .toList();
    }

    private static List<UnitTask> tasks(Answers answers) {
        return answers.rows("unitPlan").stream()
                .map(row -> new UnitTask(row.text("task"), row.date("due"), row.text("owner")))
                .toList();
    }
}
