package vn.daihoi.personnel.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.voter.Seats;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.personnel.planning.BodySeats;
import vn.daihoi.personnel.planning.ProposeStructure;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class ProposeStructureTask implements TaskHandler {

    private static final String BODIES = "bodies";
    private static final Set<String> INSPECTION = Set.of("INSPECTION_COMMISSION", "INSPECTION_HEAD");

    private final ProposeStructure proposeStructure;
    private final CongressQueries congresses;
    private final TargetDefaults targets;

    ProposeStructureTask(ProposeStructure proposeStructure, CongressQueries congresses, TargetDefaults targets) {
        this.proposeStructure = proposeStructure;
        this.congresses = congresses;
        this.targets = targets;
    }

    @Override
    public String form() {
        return "personnel-propose-structure";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var bodies = answers.rows(BODIES).stream()
                .map(row -> new BodySeats(row.text("body"), row.number("seats"), row.number("prepared")))
                .toList();
        return refusal(submission.task(), bodies).orElseGet(() -> {
            proposeStructure.propose(new ProposeStructure.Command(
                    submission.task().text("schemeId"),
                    answers.text("direction"),
                    bodies,
                    targets(answers),
                    answers.date("committeeMetOn"),
                    answers.text("structurePaper")));
            return TaskResult.done();
        });
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var congress = congresses.require(task.text("congressId"));
        var prefill = new HashMap<String, Object>(targets.of(congress));
        prefill.put(
                BODIES, congress.seats().stream().map(ProposeStructureTask::row).toList());
        return prefill;
    }

    private Optional<TaskResult> refusal(OpenTask task, List<BodySeats> bodies) {
        var type = congresses.require(task.text("congressId")).unitType();
        if (bodies.isEmpty()) {
            return Optional.of(TaskResult.refuse(BODIES, "form.error.row"));
        }
        if (bodies.stream().map(BodySeats::body).distinct().count() < bodies.size()) {
            return Optional.of(TaskResult.refuse(BODIES, "personnel.error.twice"));
        }
        if (bodies.stream().anyMatch(body -> body.prepared() < body.seats())) {
            return Optional.of(TaskResult.refuse(BODIES, "personnel.error.prepared"));
        }
        return type.compareTo(OrganisationType.BASE_COMMITTEE) < 0
                        && bodies.stream().anyMatch(body -> INSPECTION.contains(body.body()))
                ? Optional.of(TaskResult.refuse(BODIES, "personnel.error.inspection"))
                : Optional.empty();
    }

    private static ProposeStructure.Targets targets(Answers answers) {
        return new ProposeStructure.Targets(
                percent(answers, "womenPercent"),
                percent(answers, "youngPercent"),
                percent(answers, "renewalPercent"),
                answers.text("minority"));
    }

    private static Integer percent(Answers answers, String key) {
        return answers.has(key) ? answers.number(key) : null;
    }

    private static Map<String, Object> row(Seats seats) {
        return Map.of(
                "body", seats.body().name(),
                "seats", seats.seats(),
                "prepared", seats.prepared() == null ? seats.seats() : seats.prepared());
    }
}
