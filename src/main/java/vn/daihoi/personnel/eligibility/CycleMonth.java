package vn.daihoi.personnel.eligibility;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressView;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.workflow.Rules;

/** The month at which ages count, not the day of the congress; rule table {@code cycle-month}. */
@Component
class CycleMonth {

    private final Rules rules;
    private final Organisations organisations;

    CycleMonth(Rules rules, Organisations organisations) {
        this.rules = rules;
        this.organisations = organisations;
    }

    /** Its first day; empty where no regulation fixes it. */
    Optional<LocalDate> of(CongressView congress) {
        return rule(congress).map(Rule::month);
    }

    /** Empty where no regulation fixes a month. */
    Optional<Rule> rule(CongressView congress) {
        var inputs = Map.<String, Object>of(
                "day", congress.countingDay().toString(),
                "unitType", congress.unitType().name(),
                "termStart", Integer.parseInt(congress.term().split("-")[0].strip()),
                "communeUnderProvince", communeUnderProvince(congress));
        return rules.evaluate("cycle-month", inputs).stream()
                .findFirst()
                .map(row -> new Rule(
                        LocalDate.parse(row.get("month").toString()),
                        row.get("source").toString()));
    }

    private boolean communeUnderProvince(CongressView congress) {
        var parent = organisations.find(congress.unit()).flatMap(unit -> Optional.ofNullable(unit.parent()));
        return congress.unitType() == OrganisationType.BASE_COMMITTEE
                && parent.flatMap(organisations::find)
                        .filter(found -> found.type() == OrganisationType.UNDER_CENTRAL)
                        .isPresent();
    }

    /** @param month its first day */
    record Rule(LocalDate month, String source) {}
}
