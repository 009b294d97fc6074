package vn.daihoi.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.daihoi.organisation.AddPerson;
import vn.daihoi.organisation.AssignRole;
import vn.daihoi.organisation.People;
import vn.daihoi.organisation.Person;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.shared.CaseFacts;
import vn.daihoi.shared.CaseView;
import vn.daihoi.shared.Fact;
import vn.daihoi.testing.DatabaseTest;
import vn.daihoi.testing.FreePort;
import vn.daihoi.testing.MovableClock;
import vn.daihoi.workflow.Cases;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskChanged;
import vn.daihoi.workflow.TaskClosed;
import vn.daihoi.workflow.TaskOpened;

/** What the outbox promises on every database, with a real mail server. */
@DatabaseTest
@Import({
    OutboxContract.MailServer.class,
    AddPerson.class,
    ArrivalMail.class,
    AssignRole.class,
    Cases.class,
    DispatchMails.class,
    GatherArrivals.class,
    MailLease.class,
    MailPost.class,
    MailQueries.class,
    MailRefusals.class,
    MailTemplates.class,
    MailTimes.class,
    NoteArrivals.class,
    Notify.class,
    Outbox.class,
    People.class,
    Recipients.class,
    ResendMail.class,
    RoleHolders.class
})
abstract class OutboxContract {

    private static final LocalDateTime MORNING = LocalDateTime.of(2025, 1, 9, 8, 0);
    private static final CaseView CONGRESS = new CaseView(
            "congress",
            "congress-1",
            "congress-1",
            "Đại hội Chi bộ Một",
            "Chi bộ Một",
            "plan-1",
            Map.of(),
            "/congresses/congress-1",
            List.of(new Fact("Ngày đại hội", "15/3/2025"), new Fact("Địa điểm", "Nhà <văn hóa>")));

    private static final int PORT = FreePort.next();
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(PORT, "127.0.0.1", "smtp"));

    @Autowired
    Notify notify;

    @Autowired
    DispatchMails dispatch;

    @Autowired
    MailLease lease;

    @Autowired
    MailRefusals refusals;

    @Autowired
    ResendMail resend;

    @Autowired
    MailQueries mails;

    @Autowired
    NoteArrivals arrivals;

    @Autowired
    AddPerson people;

    @Autowired
    AssignRole roles;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void twoPeople() {
        SERVER.reset();
        List.of("mail", "arrival", "mail_refusal", "role_holding", "person")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        clock.moveTo(MORNING);
        person("an", "vi");
        person("binh", "en");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    void sendsToEveryHolderOnceInHisLanguage() throws Exception {
        var news = Notify.Command.of(
                "plan-issued",
                List.of("WORKING_GROUP@tam-duong", "an"),
                MailContent.of(CONGRESS, "12-KH/HU"),
                "step:1");

        assertThat(notify.enqueue(news)).isEqualTo(2);
        assertThat(notify.enqueue(news)).isZero();
        assertThat(dispatch.dispatchDue()).isEqualTo(2);
        assertThat(dispatch.dispatchDue()).isZero();

        assertThat(received("an").getContentLanguage()).containsExactly("vi");
        assertThat(html("an"))
                .contains("Kính gửi đồng chí An", "Đại hội Chi bộ Một", "12-KH/HU", "Nhà &lt;văn hóa&gt;")
                .contains("href=\"http://localhost:8080/congresses/congress-1\"")
                .doesNotContain("??", " th:");
        assertThat(text("an")).contains("Địa điểm: Nhà <văn hóa>", "http://localhost:8080/congresses/congress-1");
        assertThat(html("binh")).contains("Dear Binh", "Number");
        assertThat(SERVER.getReceivedMessages()).hasSize(2);
        assertThat(mails.counts()).isEqualTo(Map.of(MailStatus.SENT, 2L));
    }

    @Test
    void triesAgainAfterAnOutageWithTheSameMessageId() throws Exception {
        enqueue("an");
        var id = mails.latest(1).get(0).messageId();
        SERVER.stop();

        assertThat(dispatch.dispatchDue()).isZero();
        assertThat(only()).returns(MailStatus.WAITING, MailView::status).returns(1, MailView::attempts);
        assertThat(only().lastError()).isNotBlank();

        SERVER.start();
        assertThat(dispatch.dispatchDue()).as("not before the pause is over").isZero();
        clock.moveTo(MORNING.plusSeconds(31));
        assertThat(dispatch.dispatchDue()).isEqualTo(1);
        assertThat(received("an").getMessageID()).isEqualTo(id);
        assertThat(only()).returns(MailStatus.SENT, MailView::status).returns(2, MailView::attempts);
    }

    @Test
    void losesNothingWhileTheServerIsAwayForADay() throws Exception {
        SERVER.stop();
        for (int minute = 0; minute < 24 * 60; minute += 10) {
            clock.moveTo(MORNING.plusMinutes(minute));
            if (minute % 60 == 0) {
                notify.enqueue(Notify.Command.of(
                        "case-news", List.of("an", "binh"), MailContent.of(CONGRESS, ""), "hour-" + minute));
            }
            dispatch.dispatchDue();
        }
        assertThat(mails.counts()).isEqualTo(Map.of(MailStatus.WAITING, 48L));

        SERVER.start();
        clock.moveTo(MORNING.plusHours(25));
        dispatch.dispatchDue();
        assertThat(mails.counts()).isEqualTo(Map.of(MailStatus.SENT, 48L));
        var ids = new HashSet<String>();
        for (var message : SERVER.getReceivedMessages()) {
            assertThat(ids.add(message.getHeader("Message-ID")[0])).as("once").isTrue();
        }
        assertThat(ids).hasSize(48);
    }

    @Test
    void givesUpVisiblyAndCanBeSentAgain() throws Exception {
        enqueue("an");
        SERVER.stop();
        IntStream.range(0, 100).forEach(hour -> {
            clock.moveTo(MORNING.plusHours(2L * hour));
            dispatch.dispatchDue();
        });
        assertThat(only()).returns(MailStatus.FAILED, MailView::status).returns(80, MailView::attempts);

        SERVER.start();
        assertThat(resend.resend(only().id())).isTrue();
        assertThat(dispatch.dispatchDue()).isEqualTo(1);
        assertThat(received("an").getMessageID()).isEqualTo(only().messageId());
        assertThat(resend.resend(only().id())).isFalse();
    }

    @Test
    void givesUpAtOnceWhereTheAddressIsNone() {
        people.add(new Person("an", "An", "không có", "vi", false));
        enqueue("an");

        dispatch.dispatchDue();

        assertThat(only()).returns(MailStatus.FAILED, MailView::status).returns(1, MailView::attempts);
    }

    @Test
    void oneBadAddressStopsNobodyElse() {
        people.add(new Person("an", "An", "an@@example", "vi", false));
        notify.enqueue(Notify.Command.of(
                "case-news", List.of("WORKING_GROUP@tam-duong"), MailContent.of(CONGRESS, ""), "key"));

        assertThat(dispatch.dispatchDue()).isEqualTo(1);
        assertThat(mails.counts()).isEqualTo(Map.of(MailStatus.SENT, 1L, MailStatus.FAILED, 1L));
    }

    @Test
    void leavesAMailAloneThatAnotherNodeTookWhileThisOneHung() {
        enqueue("an");
        var hanging = lease.take(20).get(0);
        assertThat(lease.renew(hanging)).isTrue();
        clock.moveTo(MORNING.plusMinutes(3));
        assertThat(dispatch.dispatchDue()).as("by the other node").isEqualTo(1);

        assertThat(lease.renew(hanging)).isFalse();
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void keepsQuietAtNightButForWhatIsUrgent() {
        clock.moveTo(MORNING.withHour(22));
        enqueue("an");
        notify.enqueue(new Notify.Command(
                "deadline-alarm", List.of("binh"), MailContent.of(CONGRESS, ""), "alarm", null, true));
        assertThat(dispatch.dispatchDue()).isEqualTo(1);
        clock.moveTo(MORNING.plusDays(1).withHour(5));
        assertThat(dispatch.dispatchDue()).isZero();
        clock.moveTo(MORNING.plusDays(1).withHour(6));
        assertThat(dispatch.dispatchDue()).isEqualTo(1);
    }

    @Test
    void sparesWhoDoesNotWantToHearOfNewTasks() {
        refusals.choose("an", Set.of(MailKind.ARRIVALS));
        arrivals.opened(new TaskOpened(task("t1"), null));
        clock.moveTo(MORNING.plus(Duration.ofSeconds(60)));
        assertThat(dispatch.dispatchDue()).isEqualTo(1);
        assertThat(mails.latest(9)).extracting(MailView::person).containsExactly("binh");
    }

    @Test
    void writesAnArrivalAnewWhoseDueDateMovedBeforeItLeft() throws Exception {
        arrivals.opened(new TaskOpened(task("t1"), null));
        arrivals.opened(new TaskOpened(task("t2"), null));
        clock.moveTo(MORNING.plus(Duration.ofSeconds(60)));
        SERVER.stop();
        dispatch.dispatchDue();
        arrivals.changed(new TaskChanged(task("t1", LocalDateTime.of(2025, 2, 3, 17, 0))));
        SERVER.start();
        clock.moveTo(MORNING.plusHours(1));

        assertThat(dispatch.dispatchDue()).isEqualTo(2);
        assertThat(text("an")).contains("03/02/2025 17:00", "14/01/2025 17:00");
        assertThat(jdbc.sql("select count(*) from arrival").query(Integer.class).single())
                .isZero();
    }

    @Test
    void takesAMailAgainWhoseSenderDied() {
        enqueue("an");
        jdbc.sql("update mail set status = 'SENDING', attempts = 1, next_attempt = :lease")
                .param("lease", MORNING.plusMinutes(2))
                .update();

        assertThat(dispatch.dispatchDue()).isZero();
        clock.moveTo(MORNING.plusMinutes(2));
        assertThat(dispatch.dispatchDue()).isEqualTo(1);
    }

    @Test
    void sendsEachMailOnceWhenSeveralNodesDispatch() throws Exception {
        IntStream.range(0, 60).forEach(number -> enqueue("an", "key-" + number));
        var nodes = Executors.newFixedThreadPool(4);
        var work = new ArrayList<Callable<Integer>>();
        IntStream.range(0, 4).forEach(node -> work.add(dispatch::dispatchDue));
        int sent = 0;
        for (var done : nodes.invokeAll(work)) {
            sent += done.get();
        }
        nodes.shutdown();

        assertThat(sent).isEqualTo(60);
        assertThat(SERVER.getReceivedMessages()).hasSize(60);
    }

    @Test
    void gathersArrivingTasksIntoOneMailPerPerson() throws Exception {
        IntStream.rangeClosed(1, 3)
                .forEach(number -> arrivals.opened(new TaskOpened(task("t" + number), "Văn kiện " + number)));
        arrivals.closed(new TaskClosed("t2", "congress-1", "user_T", true));

        assertThat(dispatch.dispatchDue()).as("still gathering").isZero();
        clock.moveTo(MORNING.plus(Duration.ofSeconds(60)));
        assertThat(dispatch.dispatchDue()).isEqualTo(2);

        assertThat(received("an").getSubject()).isEqualTo("Có 2 việc mới");
        assertThat(html("an"))
                .contains("Việc t1", "Việc t3", "Văn kiện 3 – Đại hội Chi bộ Một", "Hạn: 14/01/2025 17:00", "/tasks/t1")
                .doesNotContain("Việc t2");
        assertThat(text("binh")).contains("You have 2 new tasks", "Task t1", "Due: 14/01/2025 17:00");
        clock.moveTo(MORNING.plusHours(1));
        assertThat(dispatch.dispatchDue()).isZero();
    }

    private static OpenTask task(String id) {
        return task(id, LocalDateTime.of(2025, 1, 14, 17, 0));
    }

    private static OpenTask task(String id, LocalDateTime due) {
        return new OpenTask(
                id,
                "unit-congress",
                "i",
                "user_T",
                "Việc " + id,
                "congress-t",
                "congress-1",
                Set.of("WORKING_GROUP@tam-duong"),
                null,
                MORNING,
                due,
                Map.of("en", "Task " + id),
                Map.of());
    }

    private void person(String id, String language) {
        var name = Character.toUpperCase(id.charAt(0)) + id.substring(1);
        people.add(new Person(id, name, id + "@example.org", language, false));
        roles.assign(new AssignRole.Command(id, new RoleAt(Role.WORKING_GROUP, "tam-duong"), LocalDate.of(2024, 1, 1)));
    }

    private void enqueue(String... personAndKey) {
        var key = personAndKey.length > 1 ? personAndKey[1] : "key";
        notify.enqueue(Notify.Command.of("case-news", List.of(personAndKey[0]), MailContent.of(CONGRESS, ""), key));
    }

    private MailView only() {
        return mails.latest(2).get(0);
    }

    private static MimeMessage received(String person) throws Exception {
        for (var message : SERVER.getReceivedMessages()) {
            if (message.getAllRecipients()[0].toString().startsWith(person + "@")) {
                return message;
            }
        }
        throw new AssertionError("nothing came for " + person);
    }

    private static String text(String person) throws Exception {
        return MailParts.of(received(person), "text/plain");
    }

    private static String html(String person) throws Exception {
        return MailParts.of(received(person), "text/html");
    }

    @TestConfiguration
    @EnableConfigurationProperties(MailSettings.class)
    static class MailServer {

        @Bean
        JavaMailSender mailSender() {
            var sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(PORT);
            return sender;
        }

        @Bean
        CaseFacts congresses() {
            return new CaseFacts() {
                @Override
                public String kind() {
                    return "congress";
                }

                @Override
                public CaseView describe(String id) {
                    return CONGRESS;
                }
            };
        }
    }
}
