package vn.daihoi.congress.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressView;
import vn.daihoi.congress.results.Elected;
import vn.daihoi.congress.results.ElectedPeople;
import vn.daihoi.congress.results.TakeOver;
import vn.daihoi.congress.results.TakeOver.Holder;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** The organisation board confirms who holds the posts after the congress. */
@Component
class ConfirmHoldersTask implements TaskHandler {

    private static final Set<ElectedBody> POSTS =
            Set.of(ElectedBody.COMMITTEE, ElectedBody.SECRETARY, ElectedBody.DEPUTY);

    private final TakeOver takeOver;
    private final CongressQueries congresses;
    private final ElectedPeople elected;
    private final RoleHolders holders;
    private final Clock clock;

    ConfirmHoldersTask(
            TakeOver takeOver, CongressQueries congresses, ElectedPeople elected, RoleHolders holders, Clock clock) {
        this.takeOver = takeOver;
        this.congresses = congresses;
        this.elected = elected;
        this.holders = holders;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "congress-confirm-holders";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var congress = congresses.require(task.caseId());
        return Map.of(
                "holders", rows(congress),
                "people", Choices.of(elected.choices(congress.id())),
                "from", LocalDate.now(clock));
    }

    /** Where nobody was voted on, those that hold the committee today. */
    private List<Map<String, Object>> rows(CongressView congress) {
        var committee = holders.holders("COMMITTEE@" + congress.unit()).stream()
                .map(person -> person.id())
                .toList();
        var voted = elected.of(congress.id()).stream()
                .filter(one -> POSTS.contains(one.post()))
                .map(one -> row(one, committee))
                .toList();
        return voted.isEmpty()
                ? committee.stream()
                        .map(person -> row(new Elected(ElectedBody.COMMITTEE, person, null), committee))
                        .toList()
                : voted;
    }

    private static Map<String, Object> row(Elected elected, List<String> before) {
        return Map.of(
                "post",
                elected.post().name(),
                "holder",
                elected.person(),
                "reelected",
                before.contains(elected.person()));
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var posts = answers.rows("holders").stream()
                .map(row ->
                        new Holder(ElectedBody.valueOf(row.text("post")), row.text("holder"), row.flag("reelected")))
                .toList();
        if (posts.isEmpty()) {
            return TaskResult.refuse("holders", "congress.error.no-post");
        }
        if (posts.stream().distinct().count() < posts.size()) {
            return TaskResult.refuse("holders", "congress.error.twice");
        }
        takeOver.take(
                new TakeOver.Command(submission.task().caseId(), posts, answers.date("from"), answers.text("basis")));
        return TaskResult.done();
    }
}
