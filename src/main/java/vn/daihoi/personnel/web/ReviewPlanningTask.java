package vn.daihoi.personnel.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.People;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.personnel.CandidateStanding;
import vn.daihoi.personnel.Sex;
import vn.daihoi.personnel.planning.Candidate;
import vn.daihoi.personnel.planning.Candidates;
import vn.daihoi.personnel.planning.Membership;
import vn.daihoi.personnel.planning.NewCandidate;
import vn.daihoi.personnel.planning.ReviewPlanning;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.Choice;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class ReviewPlanningTask implements TaskHandler {

    private final ReviewPlanning reviewPlanning;
    private final Candidates candidates;
    private final RoleHolders holders;
    private final People people;

    ReviewPlanningTask(ReviewPlanning reviewPlanning, Candidates candidates, RoleHolders holders, People people) {
        this.reviewPlanning = reviewPlanning;
        this.candidates = candidates;
        this.holders = holders;
        this.people = people;
    }

    @Override
    public String form() {
        return "personnel-review-planning";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        if (answers.rows("incumbents").isEmpty() && answers.rows("planned").isEmpty()) {
            return TaskResult.refuse("planned", "form.error.row");
        }
        if (twice(answers.rows("incumbents"))) {
            return TaskResult.refuse("incumbents", "personnel.error.twice");
        }
        reviewPlanning.review(new ReviewPlanning.Command(
                submission.task().text("schemeId"),
                answers.rows("incumbents").stream().map(this::incumbent).toList(),
                answers.rows("planned").stream()
                        .map(ReviewPlanningTask::planned)
                        .toList(),
                answers.text("planningBasis")));
        return TaskResult.done();
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var committee = holders.holders(new RoleAt(Role.COMMITTEE, task.text("unit")).group());
        var prefill = new HashMap<String, Object>();
        prefill.put(
                "committee",
                committee.stream()
                        .map(person -> new Choice(person.id(), person.name()))
                        .toList());
        prefill.put(
                "incumbents",
                committee.stream().map(person -> Map.of("member", person.id())).toList());
        var planned = candidates.of(task.text("schemeId")).stream()
                .filter(candidate -> candidate.person() == null)
                .filter(candidate -> candidate.standing() != CandidateStanding.WITHDRAWN)
                .map(ReviewPlanningTask::row)
                .toList();
        if (!planned.isEmpty()) {
            prefill.put("planned", planned);
        }
        return prefill;
    }

    private static boolean twice(List<Answers> incumbents) {
        return incumbents.stream().map(row -> row.text("member")).distinct().count() < incumbents.size();
    }

    private ReviewPlanning.Incumbent incumbent(Answers row) {
        var person = people.require(row.text("member"));
        var who = new NewCandidate(
                person.id(),
                person.name(),
                row.date("bornOn"),
                Genders.sex(row.text("gender")),
                row.flag("ethnicMinority"),
                null,
                true,
                row.text("rating"),
                membership(row));
        return new ReviewPlanning.Incumbent(who, row.is("standsAgain", "YES"), row.text("why"));
    }

    private static NewCandidate planned(Answers row) {
        return new NewCandidate(
                null,
                row.text("fullName"),
                row.date("bornOn"),
                Genders.sex(row.text("gender")),
                row.flag("ethnicMinority"),
                row.text("position"),
                false,
                null,
                membership(row));
    }

    private static Membership membership(Answers row) {
        return row.has("membership") ? Membership.valueOf(row.text("membership")) : null;
    }

    private static Map<String, Object> row(Candidate candidate) {
        var row = new LinkedHashMap<String, Object>();
        row.put("fullName", candidate.name());
        row.put("bornOn", candidate.born());
        row.put("gender", candidate.sex() == Sex.FEMALE ? "F" : "M");
        row.put("ethnicMinority", candidate.minority());
        row.put("position", candidate.post());
        if (candidate.membership() != null) {
            row.put("membership", candidate.membership().name());
        }
        return row;
    }
}
