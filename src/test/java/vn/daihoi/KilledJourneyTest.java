package vn.daihoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.CongressMother;
import vn.daihoi.organisation.AddOrganisations;
import vn.daihoi.organisation.OpenSeats;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.records.SealJournal;
import vn.daihoi.records.VerifyJournal;
import vn.daihoi.testing.ChildApplication;
import vn.daihoi.testing.LastLeg;
import vn.daihoi.testing.Patience;
import vn.daihoi.testing.PostOffice;
import vn.daihoi.testing.PostgresServer;

/**
 * The web application is killed in the middle of its work and started again: nothing is lost, nothing comes twice. Two
 * dozen congresses of one district stand before their last leg – number, mails, closing, file – all at once.
 */
class KilledJourneyTest {

    private static final int CONGRESSES = 24;
    private static final int COMMITTEE = 3;
    private static final String DISTRICT = "killed-district";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path logs;

    private final String database = PostgresServer.running().newDatabase();
    private final PostOffice post = new PostOffice();
    private ConfigurableApplicationContext onlooker;
    private JdbcClient jdbc;

    /** Looks on and prepares; none of its own threads work. */
    @BeforeEach
    void prepare() {
        post.open();
        onlooker = new SpringApplicationBuilder(PilotCongressApplication.class)
                .profiles("test")
                .web(WebApplicationType.NONE)
                .run("--spring.datasource.url=" + database, "--spring.datasource.username=postgres");
        jdbc = onlooker.getBean(JdbcClient.class);
        var organisations = new ArrayList<Organisation>();
        organisations.add(new Organisation(DISTRICT, "Huyện ủy", OrganisationType.ABOVE_BASE, null, null, null));
        communes()
                .forEach(id -> organisations.add(
                        new Organisation(id, "Đảng bộ " + id, OrganisationType.BASE_COMMITTEE, DISTRICT, null, null)));
        onlooker.getBean(AddOrganisations.class).add(organisations);
        communes().forEach(id -> onlooker.getBean(OpenSeats.class)
                .open(new OpenSeats.Command(id, COMMITTEE, LocalDate.of(2024, 1, 1))));
    }

    @AfterEach
    void end() {
        onlooker.close();
        post.close();
    }

    @Test
    @Tag("full")
    void whatWasCutOffIsDoneOnceAfterTheRestart() throws SQLException {
        communes().forEach(this::beforeTheLastLeg);
        try (var blocked = holdingTheRegisters();
                var first = start()) {
            Patience.until(PATIENCE, () -> inFlight() >= 20, this::state);
            first.kill();
            blocked.rollback();
        }
        Patience.until(PATIENCE, () -> inFlight() == 0, this::state);
        assertThat(registered()).as("what was cut off left nothing behind").isZero();

        try (var second = start()) {
            Patience.until(PATIENCE, () -> registered() >= CONGRESSES / 3, this::state);
            second.kill();
        }
        try (var third = start()) {
            Patience.until(PATIENCE, () -> sent() >= CONGRESSES, this::state);
            third.kill();
        }
        try (var last = start()) {
            Patience.until(PATIENCE, this::quiet, this::state);
        }
        everythingHappenedOnce();
    }

    private void everythingHappenedOnce() {
        assertThat(numbers("select serial from registered_document order by serial"))
                .isEqualTo(IntStream.rangeClosed(1, CONGRESSES).boxed().toList());
        assertOnePerCongress("select case_id from registered_document");
        assertOnePerCongress("select subject_id from journal_entry where kind = 'recognition'");
        assertOnePerCongress("select subject_id from journal_entry where kind = 'congress-dossier'");
        assertOnePerCongress("select id from congress where closed_on is not null");
        assertOnePerCongress("select business_key_ from act_hi_procinst where end_time_ is not null");
        assertThat(count("select count(*) from act_ru_execution")).isZero();
        assertThat(count("select count(*) from act_ru_incident")).isZero();
        mailsCameOnce();
        onlooker.getBean(SealJournal.class).sealAll();
        var report = onlooker.getBean(VerifyJournal.class).verify();
        assertThat(report.faults()).isEmpty();
        assertThat(report.entries()).isEqualTo(count("select count(*) from journal_entry"));
    }

    /** A mail may come again only where its sender died between handing it over and noting that: with the same id. */
    private void mailsCameOnce() {
        var mails = strings("select chain || ' ' || person from mail where template = 'congress-recognised'");
        assertThat(mails).doesNotHaveDuplicates().hasSize(CONGRESSES * COMMITTEE);
        var once = strings("select message_id from mail where attempts = 1");
        var twice = strings("select message_id from mail where attempts > 1");
        var came = post.came().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(came.keySet()).containsAll(once).containsAll(twice).hasSize(once.size() + twice.size());
        assertThat(once).allSatisfy(id -> assertThat(came.get(id)).isEqualTo(1));
    }

    private boolean quiet() {
        return count("select count(*) from act_ru_execution") == 0
                && count("select count(*) from mail where status <> 'SENT'") == 0;
    }

    private int registered() {
        return count("select count(*) from registered_document");
    }

    private int sent() {
        return count("select count(*) from mail where status = 'SENT'");
    }

    /** Steps that stand in the middle of their transaction, waiting for the register. */
    private int inFlight() {
        return count("select count(*) from pg_locks where not granted and relation = 'register_counter'::regclass");
    }

    private Connection holdingTheRegisters() throws SQLException {
        var connection = DriverManager.getConnection(database);
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("lock table register_counter in exclusive mode");
        }
        return connection;
    }

    private ChildApplication start() {
        return ChildApplication.start(
                logs,
                database,
                post,
                "--spring.datasource.hikari.maximum-pool-size=32",
                "--pilot.mail.lease=3s",
                "--camunda.bpm.job-execution.lock-time-in-millis=3000",
                "--camunda.bpm.job-execution.core-pool-size=24",
                "--camunda.bpm.job-execution.max-pool-size=24",
                "--camunda.bpm.job-execution.max-jobs-per-acquisition=24",
                "--camunda.bpm.job-execution.max-wait=500");
    }

    private void beforeTheLastLeg(String commune) {
        LastLeg.begin(onlooker, CongressMother.commune("killed", DISTRICT, commune), DISTRICT);
    }

    private static List<String> communes() {
        return IntStream.rangeClosed(1, CONGRESSES)
                .mapToObj(number -> "killed-commune-" + number)
                .toList();
    }

    private void assertOnePerCongress(String sql) {
        var expected = communes().stream().map(id -> "killed." + id).sorted().toList();
        assertThat(strings(sql).stream().sorted().toList()).as(sql).isEqualTo(expected);
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private List<Integer> numbers(String sql) {
        return jdbc.sql(sql).query(Integer.class).list();
    }

    private List<String> strings(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    private String state() {
        return "registered %d, in flight %d, mails %s, jobs %s"
                .formatted(
                        registered(),
                        inFlight(),
                        strings("select status || ' ' || count(*) from mail group by status"),
                        strings("select handler_cfg_ || coalesce(' ' || exception_msg_, '') from act_ru_job"));
    }
}
