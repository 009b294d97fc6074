package vn.daihoi.personnel.eligibility;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressView;
import vn.daihoi.personnel.planning.Candidate;
import vn.daihoi.personnel.planning.Membership;
import vn.daihoi.personnel.steps.Round;
import vn.daihoi.workflow.Rules;

/** Holds each person against the standards; rule table {@code candidate-eligibility}. */
@Component
class CandidateRules {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    private final Rules rules;
    private final WorkingLife workingLife;
    private final CycleMonth cycleMonth;

    CandidateRules(Rules rules, WorkingLife workingLife, CycleMonth cycleMonth) {
        this.rules = rules;
        this.workingLife = workingLife;
        this.cycleMonth = cycleMonth;
    }

    /** Only what is not met. */
    List<Finding> check(CongressView congress, List<Candidate> list) {
        var month = cycleMonth.of(congress);
        var findings = new ArrayList<Finding>();
        for (var candidate : list) {
            var left = month.flatMap(first -> monthsLeft(candidate, first));
            rules.evaluate("candidate-eligibility", inputs(congress, candidate, left.orElse(null), month.isEmpty()))
                    .forEach(row -> findings.add(read(row, candidate, left.orElse(null))));
        }
        return findings;
    }

    /**
     * Age and months left of somebody nominated for a state post, at the month set for such posts; membership is judged
     * by the scheme itself. Empty where no month is fixed.
     */
    Optional<Finding> statePost(CongressView congress, Candidate candidate, String term) {
        return cycleMonth.ofStatePosts(congress, term).map(rule -> {
            var left = monthsLeft(candidate, rule.month()).orElse(null);
            var inputs = inputs(congress, candidate, left, false);
            inputs.put("termMonths", termMonths(term));
            inputs.put("officialMember", null);
            inputs.put("underDiscipline", null);
            return rules.evaluate("candidate-eligibility", inputs).stream()
                    .map(row -> read(row, candidate, left))
                    .findFirst()
                    .orElseGet(() -> met(candidate, rule, left));
        });
    }

    private Optional<Integer> monthsLeft(Candidate candidate, LocalDate month) {
        return workingLife.monthsLeft(candidate.born(), candidate.sex(), month);
    }

    private static Finding met(Candidate candidate, CycleMonth.Rule rule, Integer left) {
        return new Finding(
                "MONTHS_MET",
                candidate.id(),
                SchemeVerdict.CLEAR,
                rule.source(),
                MONTH.format(rule.month()),
                left == null ? null : left.toString(),
                null);
    }

    /** Says how much is left for somebody of whom nothing was found; empty where no month is fixed or his age is unknown. */
    Optional<Finding> met(CongressView congress, Candidate candidate) {
        return cycleMonth.rule(congress).flatMap(rule -> monthsLeft(candidate, rule.month())
                .map(left -> met(candidate, rule, left)));
    }

    /** Working months of the term: {@code 2025-2030} has 60. */
    static Integer termMonths(String term) {
        var years = term.split("-");
        return years.length == 2
                ? 12 * (Integer.parseInt(years[1].strip()) - Integer.parseInt(years[0].strip()))
                : null;
    }

    private static Map<String, Object> inputs(
            CongressView congress, Candidate candidate, Integer monthsLeft, boolean nothingCounted) {
        var inputs = new HashMap<String, Object>();
        inputs.put("day", congress.countingDay().toString());
        inputs.put("round", (candidate.reelection() ? Round.REELECTION : Round.FIRST_TIME).name());
        inputs.put("unitType", congress.unitType().name());
        inputs.put("retired", monthsLeft == null ? null : monthsLeft <= 0);
        inputs.put("monthsLeft", monthsLeft);
        inputs.put("termMonths", termMonths(congress.term()));
        var membership = candidate.membership();
        inputs.put("officialMember", membership == null ? null : membership != Membership.PROBATIONARY);
        inputs.put("underDiscipline", membership == null ? null : membership == Membership.SUSPENDED);
        inputs.put("ageKnown", nothingCounted || monthsLeft != null);
        return inputs;
    }

    private static Finding read(Map<String, Object> row, Candidate candidate, Integer monthsLeft) {
        return new Finding(
                row.get("check").toString(),
                candidate.id(),
                SchemeVerdict.valueOf(row.get("verdict").toString()),
                row.get("source").toString(),
                null,
                monthsLeft == null ? null : monthsLeft.toString(),
                null);
    }

    /** Whole years on a day. */
    static int age(LocalDate born, LocalDate day) {
        return born.until(day).getYears();
    }
}
