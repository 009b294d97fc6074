package vn.daihoi.election.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.election.BallotView.NameView;
import vn.daihoi.election.ElectionQueries;
import vn.daihoi.election.PollNames;
import vn.daihoi.election.Standing;
import vn.daihoi.election.process.ElectionProcess;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.Choice;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class PollFloorNamesTask implements TaskHandler {

    private final PollNames poll;
    private final ElectionQueries elections;

    PollFloorNamesTask(PollNames poll, ElectionQueries elections) {
        this.poll = poll;
        this.elections = elections;
    }

    @Override
    public String form() {
        return "election-poll-floor-names";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var outcome = poll.poll(new PollNames.Command(
                submission.task().text(ElectionProcess.BALLOT_ID), figures(answers), support(answers)));
        return switch (outcome) {
            case DONE -> TaskResult.done();
            case INCOMPLETE -> TaskResult.refuse("support", "election.error.pollIncomplete");
            case IMPOSSIBLE -> TaskResult.refuse("pollCollected", "election.error.pollNumbers");
            case LIST_NOT_PASSED -> TaskResult.refuse("pollListInFavour", "election.error.listNotPassed");
            case TIE -> TaskResult.refuse("support", "election.error.pollTie");
        };
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var names = polled(task);
        return Map.of(
                "floorNames",
                        names.stream()
                                .map(name -> new Choice(name.id(), name.name()))
                                .toList(),
                "support", names.stream().map(name -> Map.of("name", name.id())).toList());
    }

    private List<NameView> polled(OpenTask task) {
        return elections.require(task.text(ElectionProcess.BALLOT_ID)).names().stream()
                .filter(name -> name.standing() == Standing.TO_POLL)
                .toList();
    }

    private static PollNames.Figures figures(Answers answers) {
        return new PollNames.Figures(
                answers.number("pollIssued"),
                answers.number("pollCollected"),
                answers.number("pollInvalid"),
                answers.number("pollListInFavour"),
                answers.text("pollMinutes"));
    }

    private static Map<String, Integer> support(Answers answers) {
        var support = new LinkedHashMap<String, Integer>();
        answers.rows("support").forEach(row -> support.put(row.text("name"), row.number("inFavour")));
        return support;
    }
}
