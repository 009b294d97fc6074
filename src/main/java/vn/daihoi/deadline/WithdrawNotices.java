package vn.daihoi.deadline;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.notification.Notify;

/** Takes back what was written of a deadline and has not left; other deadlines in the same mails are told anew. */
@Component
class WithdrawNotices {

    private final JdbcClient jdbc;
    private final Notify notify;
    private final Timetable timetable;

    WithdrawNotices(JdbcClient jdbc, Notify notify, Timetable timetable) {
        this.jdbc = jdbc;
        this.notify = notify;
        this.timetable = timetable;
    }

    void of(String deadline) {
        mails(deadline).stream().filter(notify::withdraw).forEach(mail -> jdbc.sql(
                        "update escalation set mail = null, mail_at = :now where mail = :mail")
                .param("now", timetable.now())
                .param("mail", mail)
                .update());
    }

    private List<String> mails(String deadline) {
        return jdbc.sql("select distinct e.mail from escalation e join mail m on m.id = e.mail"
                        + " where e.deadline = :deadline and m.status = 'WAITING'")
                .param("deadline", deadline)
                .query(String.class)
                .list();
    }
}
