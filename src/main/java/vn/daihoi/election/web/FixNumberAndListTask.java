package vn.daihoi.election.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.election.ElectionQueries;
import vn.daihoi.election.FixList;
import vn.daihoi.election.ListProposal;
import vn.daihoi.election.process.ElectionProcess;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.Choice;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class FixNumberAndListTask implements TaskHandler {

    private final FixList list;
    private final ElectionQueries elections;

    FixNumberAndListTask(FixList list, ElectionQueries elections) {
        this.list = list;
        this.elections = elections;
    }

    @Override
    public String form() {
        return "election-fix-number-and-list";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var ballot = submission.task().text(ElectionProcess.BALLOT_ID);
        var fixed = list.fix(proposal(ballot, submission.answers()));
        return fixed.faults().isEmpty()
                ? TaskResult.done(ElectionProcess.POLL_NEEDED.of(fixed.pollNeeded()))
                : TaskResult.refuse(
                        fixed.faults().stream().map(ListFaultField::error).toList());
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var id = task.text(ElectionProcess.BALLOT_ID);
        var offered = elections.offered(id);
        var prefill = new LinkedHashMap<String, Object>();
        prefill.put("seats", elections.require(id).free());
        prefill.put(
                "people",
                elections.furtherTellers(id).stream()
                        .map(member -> new Choice(member.person(), member.name()))
                        .toList());
        prefill.put(
                "candidates",
                offered.stream().map(name -> new Choice(name.id(), name.name())).toList());
        prefill.put(
                "nominees",
                offered.stream().map(name -> Map.of("candidate", name.id())).toList());
        return prefill;
    }

    private ListProposal proposal(String ballot, Answers answers) {
        return new ListProposal(
                ballot,
                answers.number("seats"),
                new ListProposal.Votes(
                        answers.number("attending"),
                        optional(answers, "numberInFavour"),
                        optional(answers, "numberAgainst"),
                        answers.number("listInFavour")),
                answers.rows("nominees").stream()
                        .map(FixNumberAndListTask::nominee)
                        .toList(),
                answers.rows("floorNames").stream()
                        .map(FixNumberAndListTask::floorName)
                        .toList(),
                board(ballot, answers));
    }

    private ListProposal.Board board(String ballot, Answers answers) {
        var chosen = answers.rows("newTellers").stream()
                .map(row -> row.text("teller"))
                .toList();
        return new ListProposal.Board(
                elections.furtherTellers(ballot).stream()
                        .filter(member -> chosen.contains(member.person()))
                        .toList(),
                optional(answers, "tellersInFavour"));
    }

    private static ListProposal.Nominee nominee(Answers row) {
        var withdrawal = row.flag("withdraws")
                ? new ListProposal.Withdrawal(row.text("withdrawalReason"), row.flag("withdrawalAccepted"))
                : null;
        return new ListProposal.Nominee(row.text("candidate"), withdrawal);
    }

    private static ListProposal.FloorName floorName(Answers row) {
        var nominated = row.is("origin", "NOMINATED");
        return new ListProposal.FloorName(
                row.text("fullName"),
                row.date("bornOn"),
                nominated ? row.has("nominatedBy") ? row.text("nominatedBy") : "" : null,
                row.number("supporters"),
                new ListProposal.Standards(row.flag("meetsStandards"), row.flag("floorWithdraws")));
    }

    private static Integer optional(Answers answers, String key) {
        return answers.has(key) ? answers.number(key) : null;
    }
}
