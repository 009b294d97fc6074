package vn.daihoi.notification;

import java.sql.Types;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.CaseView;
import vn.daihoi.shared.UseCase;
import vn.daihoi.workflow.Cases;

/** Turns what arrived for one person into one mail. */
@UseCase
class ArrivalMail {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Cases cases;
    private final Notify notify;
    private final MailRefusals refusals;

    ArrivalMail(JdbcClient jdbc, Cases cases, Notify notify, MailRefusals refusals) {
        this.jdbc = jdbc;
        this.refusals = refusals;
        this.cases = cases;
        this.notify = notify;
    }

    void write(String person) {
        var arrivals = take(person);
        if (arrivals.isEmpty()) {
            return;
        }
        if (refusals.of(person).contains(MailKind.ARRIVALS)) {
            mark(arrivals, null);
            return;
        }
        var titles =
                arrivals.stream().map(Arrival::chain).distinct().collect(Collectors.toMap(chain -> chain, this::title));
        var lines = arrivals.stream()
                .map(arrival -> arrival.line(titles.get(arrival.chain())))
                .toList();
        var first = arrivals.get(0).chain();
        var content = MailContent.of(titles.get(first), titles.size() == 1 ? first : "", lines);
        var last = arrivals.get(arrivals.size() - 1).id();
        var command = Notify.Command.of("task-arrived", List.of(person), content, "arrival:" + last);
        var mail = notify.enqueueAll(List.of(command)).stream().findFirst().map(Notify.Written::mail);
        mark(arrivals, mail.orElse(null));
    }

    /** They stay until the mail has left; without a mail they are done with. */
    private void mark(List<Arrival> arrivals, String mail) {
        var ids = arrivals.stream().map(Arrival::id).toList();
        var sql = mail == null
                ? "delete from arrival where id in (:ids)"
                : "update arrival set mail = :mail where id in (:ids)";
        jdbc.sql(sql).param("ids", ids).param("mail", mail, Types.VARCHAR).update();
    }

    private List<Arrival> take(String person) {
        return jdbc.sql(
                        "select id, task_id, person, name, name_en, subject, chain, due from arrival where person = :person"
                                + " and mail is null"
                                + " order by id limit :most for update skip locked")
                .param("person", person)
                .param("most", MOST)
                .query(Arrival.class)
                .list();
    }

    private String title(String chain) {
        return cases.ofChain(chain).map(CaseView::title).orElse("");
    }
}
