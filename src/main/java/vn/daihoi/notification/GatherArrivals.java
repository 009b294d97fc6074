package vn.daihoi.notification;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One mail per person for all tasks that arrived within the time of gathering. */
@Component
public class GatherArrivals {

    private final JdbcClient jdbc;
    private final ArrivalMail mail;
    private final MailSettings settings;
    private final Clock clock;

    GatherArrivals(JdbcClient jdbc, ArrivalMail mail, MailSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.mail = mail;
        this.settings = settings;
        this.clock = clock;
    }

    public void gatherDue() {
        waiting().forEach(mail::write);
    }

    private List<String> waiting() {
        return jdbc.sql(
                        "select person from arrival where mail is null group by person having min(opened_at) <= :before order by person")
                .param("before", LocalDateTime.now(clock).minus(settings.gather()))
                .query(String.class)
                .list();
    }
}
