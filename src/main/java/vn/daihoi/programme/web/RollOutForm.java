package vn.daihoi.programme.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.plan.PlanFile;
import vn.daihoi.plan.Plans;
import vn.daihoi.programme.RollOut;
import vn.daihoi.programme.RollOutUnit;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.Choice;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** What the two forms on the roll-out share: the units that remain, and how waves are read. */
@Component
class RollOutForm {

    private final Plans plans;
    private final Organisations organisations;
    private final RollOut rollOut;
    private final RollOutCheck check;

    RollOutForm(Plans plans, Organisations organisations, RollOut rollOut, RollOutCheck check) {
        this.plans = plans;
        this.organisations = organisations;
        this.rollOut = rollOut;
        this.check = check;
    }

    Map<String, Object> offer(OpenTask task, String list) {
        var file = plans.require(task.caseId()).file();
        var choices = new ArrayList<Choice>();
        var rows = new ArrayList<Map<String, Object>>();
        for (int row = 0; row < file.rollOut().size(); row++) {
            for (var unit : file.unitsOf(row)) {
                choices.add(new Choice(unit, name(unit)));
                rows.add(wave(file, row, unit));
            }
        }
        return Map.of("remaining", choices, list, decided(task.caseId(), rows));
    }

    TaskResult keep(TaskSubmission submission, String list) {
        var plan = plans.require(submission.task().caseId());
        var rows = submission.answers().rows(list);
        var errors = check.check(plan, list, rows, submission.answers().date("allBefore"));
        if (!errors.isEmpty()) {
            return TaskResult.refuse(errors);
        }
        rollOut.decide(plan.id(), rows.stream().map(RollOutForm::wanted).toList());
        return TaskResult.done();
    }

    private static RollOut.Wanted wanted(Answers row) {
        return new RollOut.Wanted(row.text("organisation"), row.number("wave"), row.date("from"), row.date("before"));
    }

    /** What was proposed before, else every unit of the plan in the first wave. */
    private List<Map<String, Object>> decided(String plan, List<Map<String, Object>> all) {
        var before = rollOut.units(plan);
        return before.isEmpty() ? all : before.stream().map(RollOutForm::row).toList();
    }

    private static Map<String, Object> row(RollOutUnit unit) {
        var row = new HashMap<String, Object>();
        row.put("organisation", unit.organisation());
        row.put("wave", unit.wave());
        row.put("from", unit.from());
        row.put("before", unit.before());
        return row;
    }

    private static Map<String, Object> wave(PlanFile file, int row, String unit) {
        var window = file.rollOut().get(row).window();
        var wave = new HashMap<String, Object>();
        wave.put("organisation", unit);
        wave.put("wave", 1);
        if (window != null) {
            wave.put("from", window.from());
            wave.put("before", window.lastDay().plusDays(1));
        }
        return wave;
    }

    private String name(String unit) {
        return organisations.find(unit).map(Organisation::name).orElse(unit);
    }
}
