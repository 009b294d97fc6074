package vn.daihoi.personnel.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressView;
import vn.daihoi.personnel.planning.BodySeats;
import vn.daihoi.personnel.planning.Candidate;
import vn.daihoi.personnel.planning.Structure;
import vn.daihoi.workflow.Rules;

/** Holds the list of a body against targets and caps; rule table {@code committee-structure}. */
@Component
class StructureRules {

    private final Rules rules;
    private final CycleMonth cycleMonth;

    StructureRules(Rules rules, CycleMonth cycleMonth) {
        this.rules = rules;
        this.cycleMonth = cycleMonth;
    }

    /** Met or not, every rule that applies. */
    List<Finding> check(CongressView congress, Structure structure, BodySeats body, List<Candidate> list) {
        var day = cycleMonth.of(congress).orElse(congress.countingDay());
        var share = new ListShare(list, body.seats(), day);
        var inputs = Map.<String, Object>of(
                "day", congress.countingDay().toString(),
                "unitType", congress.unitType().name(),
                "body", body.body());
        return rules.evaluate("committee-structure", inputs).stream()
                .map(row -> StructureRule.read(row, structure))
                .map(rule -> finding(rule, body.body(), share))
                .toList();
    }

    private static Finding finding(StructureRule rule, String body, ListShare share) {
        var verdict =
                share.meets(rule) ? SchemeVerdict.CLEAR : rule.cap() ? SchemeVerdict.BLOCKED : SchemeVerdict.EXPLAIN;
        return new Finding(
                body + "." + rule.item(),
                null,
                verdict,
                share.source(rule),
                Integer.toString(share.needed(rule)),
                Integer.toString(share.found(rule)),
                null);
    }

    /** A list as its rules look at it. */
    record ListShare(List<Candidate> list, int seats, LocalDate day) {

        boolean meets(StructureRule rule) {
            return rule.upTo() ? found(rule) <= needed(rule) : found(rule) >= needed(rule);
        }

        /** Heads: a share of the list or of the seats, never less than the smallest number stated. */
        int needed(StructureRule rule) {
            return Math.max(rule.atLeast(), heads(rule));
        }

        /** That a surplus of one is always possible still has to be confirmed. */
        String source(StructureRule rule) {
            var rounded = rule.surplus() && rule.atLeast() > heads(rule);
            return rounded ? rule.source() + " (to be confirmed)" : rule.source();
        }

        private int heads(StructureRule rule) {
            var of = rule.surplus() ? seats : list.size();
            return rule.cap() ? rule.percent() * of / 100 : (rule.percent() * of + 99) / 100;
        }

        int found(StructureRule rule) {
            return switch (rule.item()) {
                case "WOMEN" -> count(candidate -> candidate.sex() == vn.daihoi.personnel.Sex.FEMALE);
                case "YOUNG" ->
                    count(candidate ->
                            candidate.born() != null && CandidateRules.age(candidate.born(), day) < rule.ageBelow());
                case "RENEWAL" -> count(candidate -> !candidate.reelection());
                case "ETHNIC_MINORITY" -> count(Candidate::minority);
                default -> list.size() - seats;
            };
        }

        private int count(java.util.function.Predicate<Candidate> wanted) {
            return (int) list.stream().filter(wanted).count();
        }
    }
}
