package vn.daihoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.notification.MailContent;
import vn.daihoi.notification.Notify;
import vn.daihoi.organisation.AddPerson;
import vn.daihoi.organisation.Person;
import vn.daihoi.testing.ChildApplication;
import vn.daihoi.testing.Patience;
import vn.daihoi.testing.PostOffice;
import vn.daihoi.testing.PostgresServer;

/**
 * Two nodes send the mails of one database; one of them is killed after the mail server took a mail and before that was noted.
 * Nothing is lost, and the one mail in the crash window comes twice under the same Message-ID.
 */
class TwoNodesJourneyTest {

    private static final int MAILS = 300;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path logs;

    private final String database = PostgresServer.running().newDatabase();
    private final PostOffice post = new PostOffice();

    @Test
    @Tag("full")
    void sendEachMailOnceButForTheOneInTheCrashWindow() throws SQLException {
        post.open();
        try (var onlooker = new SpringApplicationBuilder(PilotCongressApplication.class)
                .profiles("test")
                .web(WebApplicationType.NONE)
                .run("--spring.datasource.url=" + database, "--spring.datasource.username=postgres")) {
            var jdbc = onlooker.getBean(JdbcClient.class);
            IntStream.range(0, MAILS).forEach(number -> onlooker.getBean(AddPerson.class)
                    .add(new Person("p" + number, "P" + number, "p" + number + "@example.invalid", "vi", false)));
            try (var blocked = holdingWhatIsNotedFirst();
                    var first = start();
                    var second = start()) {
                onlooker.getBean(Notify.class)
                        .enqueueAll(IntStream.range(0, MAILS)
                                .mapToObj(TwoNodesJourneyTest::news)
                                .toList());
                Patience.until(PATIENCE, () -> post.came().size() == 2, () -> "came " + post.came());
                first.kill();
                blocked.rollback();
                Patience.until(PATIENCE, () -> unsent(jdbc) == 0, () -> "unsent " + unsent(jdbc));
            }
            var came = post.came().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            var ids =
                    jdbc.sql("select message_id from mail").query(String.class).list();
            assertThat(came.keySet()).as("none lost, none invented").containsExactlyInAnyOrderElementsOf(ids);
            assertThat(came.values().stream().filter(times -> times > 1)).containsExactly(2L);
        }
    }

    private static Notify.Command news(int number) {
        var content = new MailContent("Tin", "", "", null, "", List.of(), List.of());
        return Notify.Command.of("case-news", List.of("p" + number), content, "key-" + number);
    }

    private static int unsent(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from mail where status <> 'SENT'")
                .query(Integer.class)
                .single();
    }

    /** What a node writes once the mail server has taken a mail. */
    private Connection holdingWhatIsNotedFirst() throws SQLException {
        var connection = DriverManager.getConnection(database);
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("lock table arrival in share mode");
        }
        return connection;
    }

    private ChildApplication start() {
        return ChildApplication.start(logs, database, post, "--pilot.mail.lease=20s");
    }
}
