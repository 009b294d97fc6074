package vn.daihoi.personnel.eligibility;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.personnel.Sex;
import vn.daihoi.workflow.Rules;

/** How long somebody still works; rule table {@code retirement-age}. */
@Component
class WorkingLife {

    private final Rules rules;

    WorkingLife(Rules rules) {
        this.rules = rules;
    }

    /**
     * Whole months from the first day of the cycle month to the end of the month in which the age is reached; empty
     * where birth or sex is unknown.
     */
    Optional<Integer> monthsLeft(LocalDate born, Sex sex, LocalDate cycleMonth) {
        if (born == null || sex == null) {
            return Optional.empty();
        }
        var inputs =
                Map.<String, Object>of("sex", sex.name(), "bornMonth", born.getYear() * 100 + born.getMonthValue());
        var age = (Integer) rules.evaluate("retirement-age", inputs).get(0).get("months");
        var lastMonth = born.plusMonths(age).withDayOfMonth(1);
        return Optional.of((int) ChronoUnit.MONTHS.between(cycleMonth.withDayOfMonth(1), lastMonth.plusMonths(1)));
    }
}
