package vn.daihoi.programme.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.PlanDefaults;
import vn.daihoi.plan.PlanFile;
import vn.daihoi.plan.RollOutRow;
import vn.daihoi.plan.StoredPlan;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.FieldError;

/** What keeps a list of units and waves from being decided on; each error names its row. */
@Component
class RollOutCheck {

    private final PlanDefaults defaults;

    RollOutCheck(PlanDefaults defaults) {
        this.defaults = defaults;
    }

    /** @param allBefore null where the form does not ask for it */
    List<FieldError> check(StoredPlan plan, String list, List<Answers> rows, LocalDate allBefore) {
        var errors = new ArrayList<FieldError>();
        var seen = new HashSet<String>();
        var file = plan.file();
        var wave = 0;
        for (int place = 0; place < rows.size(); place++) {
            var row = rows.get(place);
            var at = list + "[" + place + "].";
            if (!seen.add(row.text("organisation"))) {
                errors.add(new FieldError(at + "organisation", "programme.error.twice", List.of()));
            }
            if (row.number("wave") < wave) {
                errors.add(new FieldError(at + "wave", "programme.error.wave", List.of()));
            }
            wave = row.number("wave");
            days(row, at, latest(plan, file, row.text("organisation")), allBefore)
                    .forEach(errors::add);
        }
        return errors;
    }

    private static List<FieldError> days(Answers row, String at, LocalDate latest, LocalDate allBefore) {
        var errors = new ArrayList<FieldError>();
        var before = row.date("before");
        if (row.date("from") != null && !before.isAfter(row.date("from"))) {
            errors.add(new FieldError(at + "before", "programme.error.window", List.of()));
        }
        if (allBefore != null && before.isAfter(allBefore)) {
            errors.add(new FieldError(at + "before", "programme.error.afterAll", List.of(allBefore)));
        }
        if (latest != null && before.isAfter(latest)) {
            errors.add(new FieldError(at + "before", "programme.error.afterDeadline", List.of(latest)));
        }
        return errors;
    }

    /** The later of the plan's window and the deadline of the level; null where neither is known. */
    private LocalDate latest(StoredPlan plan, PlanFile file, String organisation) {
        var row = IntStream.range(0, file.rollOut().size())
                .filter(place -> file.unitsOf(place).contains(organisation))
                .mapToObj(file.rollOut()::get)
                .findFirst()
                .orElseThrow();
        var deadline = defaults.deadline(row.type(), plan.issuedOn()).orElse(null);
        var window = window(row);
        return deadline == null || window != null && window.isAfter(deadline) ? window : deadline;
    }

    private static LocalDate window(RollOutRow row) {
        return row.window() == null ? null : row.window().lastDay().plusDays(1);
    }
}
