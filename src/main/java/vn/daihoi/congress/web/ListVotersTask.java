package vn.daihoi.congress.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressView;
import vn.daihoi.congress.preparation.ListVoters;
import vn.daihoi.congress.preparation.ListVoters.Guest;
import vn.daihoi.congress.preparation.ListVoters.Prepared;
import vn.daihoi.congress.preparation.ListVoters.Share;
import vn.daihoi.congress.preparation.SubUnits;
import vn.daihoi.congress.preparation.UnitPeople;
import vn.daihoi.congress.voter.ChangeVoter.Ground;
import vn.daihoi.organisation.Role;
import vn.daihoi.plan.CongressType;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** The committee lists voters, guests and the people it proposes for the organs of the congress. */
@Component
class ListVotersTask implements TaskHandler {

    private final ListVoters list;
    private final CongressQueries congresses;
    private final UnitPeople people;
    private final SubUnits subUnits;

    ListVotersTask(ListVoters list, CongressQueries congresses, UnitPeople people, SubUnits subUnits) {
        this.list = list;
        this.congresses = congresses;
        this.people = people;
        this.subUnits = subUnits;
    }

    @Override
    public String form() {
        return "congress-list-voters";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var congress = congresses.require(task.caseId());
        return Map.of(
                "people", Choices.of(people.of(congress.unit())),
                "subUnits", Choices.of(subUnits.of(congress.id())),
                "convenedVoters", congress.convened());
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var congress = congresses.require(submission.task().caseId());
        var excluded = excluded(answers);
        var organs = organs(answers);
        var shares = shares(answers);
        var fault = fault(congress, answers.number("convenedVoters"), shares, organs);
        if (!fault.accepted()) {
            return fault;
        }
        if (organs.stream().anyMatch(organ -> excluded.containsKey(organ.person()))) {
            return TaskResult.refuse("preparedOrgans", "congress.error.excluded-organ");
        }
        list.list(new ListVoters.Command(
                congress.id(),
                answers.number("convenedVoters"),
                excluded,
                shares,
                guests(answers),
                organs,
                submission.by()));
        return TaskResult.done();
    }

    private static TaskResult fault(CongressView congress, int convened, List<Share> shares, List<Prepared> organs) {
        var delegates = congress.type() == CongressType.DELEGATES;
        if (!delegates && organs.stream().anyMatch(organ -> organ.organ() == Role.CREDENTIALS_BOARD)) {
            return TaskResult.refuse("preparedOrgans", "congress.error.no-credentials-board");
        }
        var allotted = shares.stream().mapToInt(Share::delegates).sum();
        return allotted > convened
                ? TaskResult.refuse("allocation", "congress.error.allotted", allotted, convened)
                : TaskResult.done();
    }

    private static Map<String, Ground> excluded(Answers answers) {
        return answers.rows("excluded").stream()
                .collect(Collectors.toMap(
                        row -> row.text("voter"),
                        row -> new Ground(row.text("ground"), row.text("evidence")),
                        (one, other) -> one));
    }

    private static List<Share> shares(Answers answers) {
        return answers.rows("allocation").stream()
                .map(row -> new Share(row.text("subUnit"), row.number("allotted"), row.number("alternates")))
                .toList();
    }

    private static List<Guest> guests(Answers answers) {
        return answers.rows("invitees").stream()
                .map(row -> new Guest(row.text("invitee"), row.number("persons"), row.text("contact")))
                .toList();
    }

    private static List<Prepared> organs(Answers answers) {
        return answers.rows("preparedOrgans").stream()
                .map(row -> new Prepared(Role.valueOf(row.text("organ")), row.text("person")))
                .distinct()
                .toList();
    }
}
