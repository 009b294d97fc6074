package vn.daihoi.election.tally;

import java.time.LocalDate;
import vn.daihoi.workflow.Rules;

/** The real rule table, read once for all tests. */
public final class Rulebook {

    public static final ElectionRules OF_2025 =
            new ElectionRuleBook(Rules.fromClasspath()).on(LocalDate.of(2025, 3, 10));

    private Rulebook() {}
}
