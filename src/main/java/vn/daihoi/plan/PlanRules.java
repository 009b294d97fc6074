package vn.daihoi.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.workflow.Rules;

/** The rule tables that plans are judged by, typed. */
@Component
public class PlanRules {

    private final Rules rules;

    public PlanRules(Rules rules) {
        this.rules = rules;
    }

    /** How long, from when and until when; empty on days before the first rule set. */
    public Optional<CongressRule> congress(LocalDate day, OrganisationType type) {
        var inputs = Map.<String, Object>of("day", day.toString(), "type", type.name());
        return rules.evaluate("congress-rules", inputs).stream().findFirst().map(CongressRule::of);
    }

    public SurplusLimits surplus(LocalDate day, PlannedElection election) {
        var inputs = Map.<String, Object>of(
                "day", day.toString(), "body", election.body().name(), "seats", election.seats());
        return SurplusLimits.of(rules.evaluate("surplus-limits", inputs).get(0));
    }

    public Thresholds thresholds() {
        return Thresholds.of(
                rules.evaluate("plan-thresholds", Map.of("type", "any")).get(0));
    }

    public Milestones usualMilestones(OrganisationType type) {
        var row = rules.evaluate("milestone-defaults", Map.of("type", type.name()))
                .get(0);
        var days = new EnumMap<MilestoneKey, MilestoneDay>(MilestoneKey.class);
        for (var key : MilestoneKey.values()) {
            days.put(key, MilestoneDay.relative((String) row.get(key.key())).orElseThrow());
        }
        return new Milestones(days);
    }

    /** @param number of the rule set, with its date of issue */
    public record CongressRule(
            String number, LocalDate issued, BigDecimal maxDays, LocalDate opens, LocalDate deadline) {

        private static CongressRule of(Map<String, Object> row) {
            return new CongressRule(
                    (String) row.get("number"),
                    date(row.get("issued")),
                    new BigDecimal(row.get("maxDays").toString()).stripTrailingZeros(),
                    date(row.get("opens")),
                    date(row.get("deadline")));
        }

        private static LocalDate date(Object text) {
            return text == null || text.toString().isEmpty() ? null : LocalDate.parse(text.toString());
        }
    }

    /** @param confirmed false while the figures of that regulation still have to be checked */
    public record SurplusLimits(String number, LocalDate issued, boolean confirmed, int minimum, int maximum) {

        private static SurplusLimits of(Map<String, Object> row) {
            return new SurplusLimits(
                    (String) row.get("number"),
                    LocalDate.parse((String) row.get("issued")),
                    (Boolean) row.get("confirmed"),
                    ((Number) row.get("minimum")).intValue(),
                    ((Number) row.get("maximum")).intValue());
        }
    }

    public record Thresholds(int delegatesFrom, int noticeWorkingDays, int reviewWorkingDays, int issuedDaysAhead) {

        private static Thresholds of(Map<String, Object> row) {
            return new Thresholds(
                    ((Number) row.get("delegatesFrom")).intValue(),
                    ((Number) row.get("noticeWorkingDays")).intValue(),
                    ((Number) row.get("reviewWorkingDays")).intValue(),
                    ((Number) row.get("issuedDaysAhead")).intValue());
        }
    }
}
