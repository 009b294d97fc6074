package vn.daihoi.plan.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.plan.CheckDraft;
import vn.daihoi.plan.Plans;
import vn.daihoi.plan.RedraftPlan;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.Choice;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** The draft comes from a file, is typed in, or stays as it is; warnings are accepted with a reason. */
@Component
class DraftTask implements TaskHandler {

    private final Plans plans;
    private final RedraftPlan redraft;
    private final CheckDraft checks;
    private final PlanFiles files;
    private final TypedPlan typed;
    private final Organisations organisations;

    DraftTask(
            Plans plans,
            RedraftPlan redraft,
            CheckDraft checks,
            PlanFiles files,
            TypedPlan typed,
            Organisations organisations) {
        this.plans = plans;
        this.redraft = redraft;
        this.checks = checks;
        this.files = files;
        this.typed = typed;
        this.organisations = organisations;
    }

    @Override
    public String form() {
        return "plan-draft";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var plan = plans.require(task.text("planId"));
        var header = plan.file().plan();
        var values = new HashMap<String, Object>();
        values.put("source", "KEEP");
        values.put("title", header.title());
        values.put("register", header.issue().register());
        values.put("number", header.issue().number());
        values.put("date", header.issue().date());
        values.put("term", header.term());
        values.put("organisations", choices());
        values.put(
                "acknowledgements",
                checks.warnings(plan.id()).stream()
                        .map(warning -> Map.of("finding", warning))
                        .toList());
        return values;
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var plan = submission.task().text("planId");
        var answers = submission.answers();
        var source =
                switch (answers.text("source")) {
                    case "FILE" -> files.text(answers.text("planFile"));
                    case "BY_HAND" -> typed.source(plan, plans.require(plan).issuer(), answers);
                    default -> plans.require(plan).source();
                };
        if (!redraft.rewrite(plan, source)) {
            return TaskResult.refuse("source", "plan.error.file", plan);
        }
        redraft.acknowledge(plan, reasons(answers, "acknowledgements"));
        return TaskResult.done();
    }

    static Map<String, String> reasons(Answers answers, String list) {
        var reasons = new HashMap<String, String>();
        answers.rows(list).forEach(row -> reasons.put(row.text("finding"), row.text("reason")));
        return reasons;
    }

    private List<Choice> choices() {
        return organisations.all().stream()
                .map(organisation -> new Choice(organisation.id(), organisation.name()))
                .toList();
    }
}
