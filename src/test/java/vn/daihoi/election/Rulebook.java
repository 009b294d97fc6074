package vn.daihoi.election;

import java.time.LocalDate;
import vn.daihoi.workflow.Rules;

/** The real rule table, read once for all tests. */
final class Rulebook {

    static final ElectionRules OF_2025 = new ElectionRuleBook(Rules.fromClasspath()).on(LocalDate.of(2025, 3, 10));

    private Rulebook() {}
}
