package vn.daihoi.notification;

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

    ArrivalMail(JdbcClient jdbc, Cases cases, Notify notify) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.notify = notify;
    }

    void write(String person) {
        var arrivals = take(person);
        if (arrivals.isEmpty()) {
            return;
        }
        var lines =
                arrivals.stream().map(arrival -> arrival.line(about(arrival))).toList();
        var chains = arrivals.stream().map(Arrival::chain).collect(Collectors.toSet());
        var content = MailContent.of(
                about(arrivals.get(0)), chains.size() == 1 ? chains.iterator().next() : "", lines);
        var last = arrivals.get(arrivals.size() - 1).id();
        notify.enqueue(Notify.Command.of("task-arrived", List.of(person), content, "arrival:" + last));
        jdbc.sql("delete from arrival where id in (:ids)")
                .param("ids", arrivals.stream().map(Arrival::id).toList())
                .update();
    }

    private List<Arrival> take(String person) {
        return jdbc.sql("select id, task_id, person, name, name_en, chain, due from arrival where person = :person"
                        + " order by id limit :most for update skip locked")
                .param("person", person)
                .param("most", MOST)
                .query(Arrival.class)
                .list();
    }

    private String about(Arrival arrival) {
        return cases.ofChain(arrival.chain()).map(CaseView::title).orElse("");
    }
}
