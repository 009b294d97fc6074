package vn.daihoi.deadline.escalation;

import java.sql.Types;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.deadline.DeadlineState;
import vn.daihoi.deadline.DeadlineView;
import vn.daihoi.deadline.Deadlines;
import vn.daihoi.deadline.EscalationView;
import vn.daihoi.deadline.Timetable;
import vn.daihoi.notification.MailKind;
import vn.daihoi.notification.MailRefusals;
import vn.daihoi.notification.Notify;
import vn.daihoi.shared.CaseView;
import vn.daihoi.shared.UseCase;
import vn.daihoi.workflow.Cases;

/** Writes one mail per person and tone of all notices that may leave: the morning digest, and escalations at once. */
@UseCase
public class NoticeMails {

    /** People to a transaction. */
    static final int CHUNK = 100;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Deadlines deadlines;
    private final Timetable timetable;
    private final NoticeContent content;
    private final MailRefusals refusals;
    private final Notify notify;
    private final Cases cases;

    NoticeMails(
            JdbcTemplate batch,
            Deadlines deadlines,
            Timetable timetable,
            NoticeContent content,
            MailRefusals refusals,
            Notify notify,
            Cases cases) {
        this.jdbc = JdbcClient.create(batch);
        this.batch = batch;
        this.deadlines = deadlines;
        this.timetable = timetable;
        this.content = content;
        this.refusals = refusals;
        this.notify = notify;
        this.cases = cases;
    }

    /** Names of cases, each asked for once in a pass. */
    public Function<String, CaseView> titles() {
        var known = new HashMap<String, CaseView>();
        return chain -> {
            if (!known.containsKey(chain)) {
                known.put(chain, cases.ofChain(chain).orElse(null));
            }
            return known.get(chain);
        };
    }

    /** @return how many mails were written; −1 when nothing may leave now */
    public int write(Function<String, CaseView> titles) {
        var now = timetable.now();
        var notices = take(now);
        if (notices.isEmpty()) {
            return -1;
        }
        var current = deadlines
                .all(notices.stream().map(EscalationView::deadline).distinct().toList())
                .stream()
                .collect(Collectors.toMap(DeadlineView::id, Function.identity()));
        var quiet = refusals.refusing(
                MailKind.REMINDERS,
                notices.stream().map(EscalationView::person).distinct().toList());
        var worth = notices.stream()
                .filter(notice -> stands(notice, current.get(notice.deadline())))
                .filter(notice -> !notice.reminder() || !quiet.contains(notice.person()))
                .toList();
        var mailOf = enqueue(worth, current, titles);
        mark(notices, mailOf);
        return Set.copyOf(mailOf.values()).size();
    }

    /** What was done, moved or paused meanwhile is not told any more. */
    private static boolean stands(EscalationView notice, DeadlineView now) {
        return now.running() && now.round() == notice.round() && now.state() != DeadlineState.PAUSED;
    }

    /** @return notice → mail; those who have it already get no second */
    private Map<String, String> enqueue(
            List<EscalationView> worth, Map<String, DeadlineView> current, Function<String, CaseView> titles) {
        var mails = new LinkedHashMap<String, List<EscalationView>>();
        worth.forEach(notice -> mails.computeIfAbsent(notice.person() + "\n" + notice.tone(), any -> new ArrayList<>())
                .add(notice));
        var byKey = new HashMap<String, List<EscalationView>>();
        mails.values().forEach(told -> byKey.put(key(told), told));
        var written = notify.enqueueAll(mails.values().stream()
                .map(told -> command(told, current, titles))
                .toList());
        var mailOf = new HashMap<String, String>();
        written.forEach(mail -> byKey.get(mail.uniqueKey()).forEach(notice -> mailOf.put(notice.id(), mail.mail())));
        return mailOf;
    }

    private Notify.Command command(
            List<EscalationView> told, Map<String, DeadlineView> current, Function<String, CaseView> titles) {
        var first = told.get(0);
        return new Notify.Command(
                "deadline-" + first.tone().toLowerCase(Locale.ROOT),
                List.of(first.person()),
                content.of(told, current, titles),
                key(told),
                told.size() == 1 ? current.get(first.deadline()).taskId() : null,
                !first.reminder());
    }

    private static String key(List<EscalationView> told) {
        return "escalation:" + told.get(0).id();
    }

    private List<EscalationView> take(LocalDateTime now) {
        var people = jdbc.sql("select person from escalation where mail_at <= :now group by person order by person"
                        + " limit :most")
                .param("now", now)
                .param("most", CHUNK)
                .query(String.class)
                .list();
        return people.isEmpty()
                ? List.of()
                : jdbc.sql("select " + EscalationView.COLUMNS + " from escalation where mail_at <= :now"
                                + " and person in (:people) order by person, due, id for update skip locked")
                        .param("now", now)
                        .param("people", people)
                        .query(EscalationView.class)
                        .list();
    }

    /** What no mail tells was told before, or is not worth telling any more. */
    private void mark(List<EscalationView> notices, Map<String, String> mailOf) {
        batch.batchUpdate(
                "update escalation set mail_at = null, mail = ? where id = ?",
                notices.stream()
                        .map(notice -> new Object[] {mailOf.get(notice.id()), notice.id()})
                        .toList(),
                new int[] {Types.VARCHAR, Types.VARCHAR});
    }
}
