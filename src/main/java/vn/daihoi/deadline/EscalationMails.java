package vn.daihoi.deadline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.daihoi.notification.MailContent;
import vn.daihoi.notification.Notify;
import vn.daihoi.shared.CaseView;
import vn.daihoi.workflow.Cases;

/** One mail per person and tone for all that one chunk of the sweep has to tell. */
class EscalationMails {

    private final Map<Addressee, List<Told>> byAddressee = new LinkedHashMap<>();
    private final Map<String, CaseView> known = new LinkedHashMap<>();
    private final Cases cases;

    EscalationMails(Cases cases) {
        this.cases = cases;
    }

    void add(DeadlineView deadline, List<EscalationView> escalations) {
        escalations.forEach(escalation -> byAddressee
                .computeIfAbsent(new Addressee(escalation.person(), escalation.tone()), any -> new ArrayList<>())
                .add(new Told(escalation.id(), deadline)));
    }

    void enqueue(Notify notify) {
        byAddressee.forEach((addressee, told) -> notify.enqueue(new Notify.Command(
                "deadline-" + addressee.tone().toLowerCase(Locale.ROOT),
                List.of(addressee.person()),
                content(told),
                "escalation:" + told.get(0).escalation(),
                told.size() == 1 ? told.get(0).deadline().taskId() : null,
                addressee.tone().equals("ALARM"))));
    }

    private MailContent content(List<Told> told) {
        var lines = told.stream().map(one -> line(one.deadline())).toList();
        var chains = new HashSet<String>();
        told.forEach(one -> chains.add(one.deadline().chain()));
        var first = told.get(0).deadline();
        return MailContent.of(first.title(), chains.size() == 1 ? first.chain() : "", lines);
    }

    private MailContent.TaskLine line(DeadlineView deadline) {
        var about = known.computeIfAbsent(
                deadline.chain(), chain -> cases.ofChain(chain).orElse(null));
        var title = about == null ? "" : about.title();
        return deadline.taskId() != null
                ? MailContent.TaskLine.task(deadline.taskId(), deadline.names(), title, deadline.due())
                : new MailContent.TaskLine(deadline.names(), title, deadline.due(), about == null ? "/" : about.link());
    }

    private record Addressee(String person, String tone) {}

    private record Told(String escalation, DeadlineView deadline) {}
}
