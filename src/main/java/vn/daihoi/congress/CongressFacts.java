package vn.daihoi.congress;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.date.CongressDates;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.plan.Plans;
import vn.daihoi.shared.CaseFacts;
import vn.daihoi.shared.CaseView;
import vn.daihoi.shared.Fact;

/** A congress as mails, papers and deadlines see it. */
@Component
class CongressFacts implements CaseFacts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final CongressQueries congresses;
    private final CongressDates dates;
    private final Organisations organisations;
    private final Plans plans;
    private final MessageSource messages;

    CongressFacts(
            CongressQueries congresses,
            CongressDates dates,
            Organisations organisations,
            Plans plans,
            MessageSource messages) {
        this.congresses = congresses;
        this.dates = dates;
        this.organisations = organisations;
        this.plans = plans;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return "congress";
    }

    @Override
    public CaseView describe(String id) {
        var congress = congresses.require(id);
        var unit = organisations.require(congress.unit()).name();
        return new CaseView(
                kind(),
                id,
                id,
                text("congress.title", unit, congress.term()),
                unit,
                plans.title(congress.plan()),
                dates.of(id),
                "/congresses/" + id,
                facts(congress, unit));
    }

    private List<Fact> facts(CongressView congress, String unit) {
        var facts = new ArrayList<Fact>();
        facts.add(fact("unit", unit));
        facts.add(fact("term", congress.term()));
        facts.add(fact("type", text("congress.type." + congress.type())));
        if (congress.firstDay() != null) {
            facts.add(fact("days", days(congress.firstDay(), congress.countingLastDay())));
        }
        if (congress.venue() != null) {
            facts.add(fact("venue", congress.venue()));
        }
        facts.add(fact("convened", String.valueOf(congress.convened())));
        if (congress.guests() != null) {
            facts.add(fact("guests", String.valueOf(congress.guests())));
        }
        if (congress.course().endedReason() != null) {
            facts.add(fact("reason", congress.course().endedReason()));
        }
        if (congress.recognisedOn() != null) {
            facts.add(fact("recognised", DAY.format(congress.recognisedOn())));
        }
        return facts;
    }

    private static String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? DAY.format(first) : DAY.format(first) + " – " + DAY.format(last);
    }

    private Fact fact(String label, String value) {
        return new Fact(text("congress.fact." + label), value);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}
