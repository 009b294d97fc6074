package vn.daihoi.session.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.CongressType;
import vn.daihoi.session.AbsenceCause;
import vn.daihoi.session.Deduction;
import vn.daihoi.workflow.Rules;

/** Who is taken off those convened before a majority is reckoned; rule table {@code majority-base}. */
@Component
class MajorityBase {

    private static final String TO_BE_CONFIRMED = " – cần xác nhận";

    private final Rules rules;

    MajorityBase(Rules rules) {
        this.rules = rules;
    }

    /** For votes on documents and by show of hands. */
    List<Deduction> ordinary(CongressType type, LocalDate day, Collection<Absence> absences) {
        return deductions(type, day, absences, "ordinary");
    }

    /** For secret ballots of the congress. */
    List<Deduction> election(CongressType type, LocalDate day, Collection<Absence> absences) {
        return deductions(type, day, absences, "election");
    }

    private List<Deduction> deductions(CongressType type, LocalDate day, Collection<Absence> absences, String purpose) {
        var byCause = absences.stream().collect(Collectors.groupingBy(Absence::cause));
        var deductions = new ArrayList<Deduction>();
        for (var cause : AbsenceCause.values()) {
            var rule = rule(type, day, cause);
            var count = byCause.getOrDefault(cause, List.of()).stream()
                    .filter(absence -> !absence.replaced() || !Boolean.TRUE.equals(rule.get("unlessReplaced")))
                    .count();
            if (count > 0 && Boolean.TRUE.equals(rule.get(purpose))) {
                deductions.add(new Deduction(cause, (int) count, basis(rule)));
            }
        }
        return deductions;
    }

    private Map<String, Object> rule(CongressType type, LocalDate day, AbsenceCause cause) {
        var inputs = Map.<String, Object>of("day", day.toString(), "congressType", type.name(), "cause", cause.name());
        return rules.evaluate("majority-base", inputs).get(0);
    }

    private static String basis(Map<String, Object> rule) {
        return rule.get("basis") + (Boolean.TRUE.equals(rule.get("confirmed")) ? "" : TO_BE_CONFIRMED);
    }
}
