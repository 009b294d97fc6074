package vn.daihoi.document.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.document.consultation.NameConsulted;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class NameConsultedTask implements TaskHandler {

    private final NameConsulted nameConsulted;
    private final UnitPeople people;
    private final Clock clock;

    NameConsultedTask(NameConsulted nameConsulted, UnitPeople people, Clock clock) {
        this.nameConsulted = nameConsulted;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "document-name-consulted";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        if (answers.rows("consultedBodies").isEmpty()) {
            return TaskResult.refuse("consultedBodies", "form.error.row");
        }
        if (!answers.date("until").isAfter(LocalDate.now(clock))) {
            return TaskResult.refuse("until", "document.error.until");
        }
        var bodies = answers.rows("consultedBodies").stream()
                .map(row -> new NameConsulted.Body(row.text("body"), row.text("representative")))
                .toList();
        nameConsulted.name(new NameConsulted.Command(
                submission.task().text("documentId"), submission.task().text("unit"), bodies, answers.date("until")));
        return TaskResult.done();
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return Map.of("people", people.of(task.text("unit")));
    }
}
