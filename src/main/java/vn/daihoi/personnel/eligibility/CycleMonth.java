package vn.daihoi.personnel.eligibility;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressView;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.personnel.planning.BodySeats;
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
        return first(Map.of(
                "day", congress.countingDay().toString(),
                "unitType", congress.unitType().name(),
                "termStart", start(congress.term()),
                "communeUnderProvince", communeUnderProvince(congress)));
    }

    /** For posts of people's councils and committees, which have a term and a month of their own. */
    Optional<Rule> ofStatePosts(CongressView congress, String term) {
        return first(Map.of(
                "day",
                congress.countingDay().toString(),
                "unitType",
                BodySeats.STATE_POST,
                "termStart",
                start(term),
                "communeUnderProvince",
                false));
    }

    private Optional<Rule> first(Map<String, Object> inputs) {
        return rules.evaluate("cycle-month", inputs).stream()
                .findFirst()
                .map(row -> new Rule(
                        LocalDate.parse(row.get("month").toString()),
                        row.get("source").toString()));
    }

    private static int start(String term) {
        return Integer.parseInt(term.split("-")[0].strip());
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
