package vn.daihoi.deadline.request;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.daihoi.deadline.DeadlineQueries;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.shared.CaseFacts;
import vn.daihoi.shared.CaseView;
import vn.daihoi.shared.Fact;

@Component
class RequestFacts implements CaseFacts {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final TimeRequests requests;
    private final DeadlineQueries deadlines;
    private final Organisations organisations;
    private final MessageSource messages;

    RequestFacts(
            TimeRequests requests, DeadlineQueries deadlines, Organisations organisations, MessageSource messages) {
        this.requests = requests;
        this.deadlines = deadlines;
        this.organisations = organisations;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return AskForTime.PROCESS;
    }

    @Override
    public CaseView describe(String id) {
        var request = requests.require(id);
        var deadline = deadlines.find(request.deadline()).orElseThrow();
        var unit = deadline.organisation() == null
                ? null
                : organisations
                        .find(deadline.organisation())
                        .map(Organisation::name)
                        .orElse(null);
        var link = deadline.running() ? "/tasks/" + deadline.taskId() : "/tasks";
        return new CaseView(kind(), id, deadline.chain(), deadline.title(), unit, null, Map.of(), link, facts(request));
    }

    private List<Fact> facts(TimeRequest request) {
        var facts = new ArrayList<Fact>();
        facts.add(fact("state", text("request.state." + request.state())));
        add(facts, "granted", day(request.granted()));
        add(facts, "waitsFor", request.waitsFor());
        add(facts, "reason", request.reason());
        add(facts, "answer", request.answer());
        return facts;
    }

    private void add(List<Fact> facts, String label, String value) {
        if (value != null) {
            facts.add(fact(label, value));
        }
    }

    private Fact fact(String label, String value) {
        return new Fact(text("request." + label), value);
    }

    private static String day(LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    private String text(String key) {
        return messages.getMessage(key, null, VIETNAMESE);
    }
}
