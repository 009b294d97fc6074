package vn.daihoi.session.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.session.SessionQueries;
import vn.daihoi.session.attendance.ExcludeVoters;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class VerifyCredentialsTask implements TaskHandler {

    private final ExcludeVoters exclusion;
    private final SessionQueries sessions;
    private final UnitPeople people;

    VerifyCredentialsTask(ExcludeVoters exclusion, SessionQueries sessions, UnitPeople people) {
        this.exclusion = exclusion;
        this.sessions = sessions;
        this.people = people;
    }

    @Override
    public String form() {
        return "session-verify-credentials";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var congress = submission.task().caseId();
        var answers = submission.answers();
        var rejected = rejected(answers, people.voters(submission.task().caseId()));
        if (rejected.stream().map(ExcludeVoters.Rejected::voter).distinct().count() < rejected.size()) {
            return TaskResult.refuse("rejected", "session.error.twice");
        }
        var convened = sessions.attendance(congress).orElseThrow().convened();
        if (answers.number("eligible") + rejected.size() > convened) {
            return TaskResult.refuse("eligible", "session.error.eligible", convened);
        }
        exclusion.exclude(
                new ExcludeVoters.Command(congress, report(answers), rejected, structure(answers), submission.by()));
        return TaskResult.done();
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var prefill = new LinkedHashMap<String, Object>();
        sessions.attendance(task.caseId()).ifPresent(count -> prefill.put("eligible", count.convened()));
        prefill.put("voters", people.voterOptions(task.caseId()));
        return prefill;
    }

    private static ExcludeVoters.Report report(Answers answers) {
        return new ExcludeVoters.Report(
                answers.number("eligible"),
                answers.number("complaintsOnStanding"),
                answers.number("reportInFavour"),
                answers.text("credentialsReport"));
    }

    private static List<ExcludeVoters.Rejected> rejected(Answers answers, Map<String, String> names) {
        return answers.rows("rejected").stream()
                .map(row -> new ExcludeVoters.Rejected(
                        row.text("delegate"), names.get(row.text("delegate")), row.text("ground")))
                .toList();
    }

    private static List<ExcludeVoters.Item> structure(Answers answers) {
        return answers.rows("structure").stream()
                .map(row -> new ExcludeVoters.Item(row.text("item"), row.number("count")))
                .toList();
    }
}
