package vn.daihoi.election;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressView;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.plan.Plans;
import vn.daihoi.shared.CaseFacts;
import vn.daihoi.shared.CaseView;
import vn.daihoi.shared.Fact;

/** What mails and records may learn of a ballot: figures and the reckoning, never a name. */
@Component
class BallotFacts implements CaseFacts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final Ballots ballots;
    private final CongressQueries congresses;
    private final Organisations organisations;
    private final Plans plans;
    private final MessageSource messages;

    BallotFacts(
            Ballots ballots,
            CongressQueries congresses,
            Organisations organisations,
            Plans plans,
            MessageSource messages) {
        this.ballots = ballots;
        this.congresses = congresses;
        this.organisations = organisations;
        this.plans = plans;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return "ballot";
    }

    @Override
    public CaseView describe(String id) {
        var ballot = ballots.require(id);
        var congress = congresses.require(ballot.congress);
        var unit = organisations.require(congress.unit()).name();
        var body = messages.getMessage("election.body." + ballot.body, null, VIETNAMESE);
        return new CaseView(
                kind(),
                id,
                ballot.congress,
                "Bầu %s – %s".formatted(body, unit),
                unit,
                plans.title(congress.plan()),
                dates(congress),
                "/congresses/" + ballot.congress,
                facts(ballot));
    }

    private static Map<String, LocalDate> dates(CongressView congress) {
        var dates = new HashMap<String, LocalDate>();
        dates.put("T", congress.countingDay());
        dates.put("Tend", congress.countingLastDay());
        return dates;
    }

    private static List<Fact> facts(Ballot ballot) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Số lượng được bầu", String.valueOf(ballot.seats)));
        for (var round : ballot.rounds) {
            facts.add(new Fact("Vòng " + round.number, round.names.size() + " người trong danh sách"));
            if (round.counted()) {
                round.reckoning.lines().forEach(step -> facts.add(new Fact("Cách tính", step)));
            }
        }
        facts.add(new Fact("Trúng cử", String.valueOf(ballot.elected().size())));
        if (!ballot.alternates().isEmpty()) {
            facts.add(new Fact("Dự khuyết", String.valueOf(ballot.alternates().size())));
        }
        return facts;
    }
}
