package vn.daihoi.programme.amendment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressId;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.plan.Plans;
import vn.daihoi.programme.AmendmentQueries;
import vn.daihoi.programme.AmendmentView;
import vn.daihoi.shared.CaseFacts;
import vn.daihoi.shared.CaseView;
import vn.daihoi.shared.Fact;

/** What others may know of an amendment. */
@Component
class AmendmentFacts implements CaseFacts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final AmendmentQueries amendments;
    private final Plans plans;
    private final Organisations organisations;
    private final MessageSource messages;

    AmendmentFacts(AmendmentQueries amendments, Plans plans, Organisations organisations, MessageSource messages) {
        this.amendments = amendments;
        this.plans = plans;
        this.organisations = organisations;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return "amendment";
    }

    @Override
    public CaseView describe(String id) {
        var amendment = amendments.require(id);
        var plan = plans.require(amendment.plan());
        return new CaseView(
                kind(),
                id,
                plan.id(),
                text("programme.amendment.title", amendment.place(), plan.title()),
                organisations.require(plan.issuer()).name(),
                plan.title(),
                Map.of(),
                "/programmes/" + plan.id() + "/amendments/" + amendment.place(),
                facts(amendment));
    }

    private List<Fact> facts(AmendmentView amendment) {
        var facts = new ArrayList<Fact>();
        add(facts, "reason", amendment.reason());
        amendments
                .bases(amendment.id())
                .forEach(basis -> add(facts, "basis", basis.number() + ", " + day(basis.date())));
        amendments
                .changes(amendment.id())
                .forEach(change -> add(facts, "change", change.path() + " → " + change.value()));
        amendments.affected(amendment.id()).forEach(congress -> add(facts, "congress", line(congress)));
        if (amendment.effectiveOn() != null) {
            add(facts, "effectiveOn", day(amendment.effectiveOn()));
        }
        add(facts, "dropped", amendment.droppedBecause());
        return facts;
    }

    private String line(AffectedCongress congress) {
        var unit = CongressId.parse(congress.congress()).unit();
        var name = organisations.find(unit).map(Organisation::name).orElse(unit);
        return congress.dates().stream()
                .filter(date -> date.item().equals(MovedDates.LAST_DAY))
                .findFirst()
                .map(date -> name + ": " + day(date.before()) + " → " + day(date.after()))
                .orElse(name);
    }

    private void add(List<Fact> facts, String label, String value) {
        if (value != null) {
            facts.add(new Fact(text("programme.amendment.fact." + label), value));
        }
    }

    private static String day(LocalDate day) {
        return day == null ? "–" : DAY.format(day);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}
