package vn.daihoi.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import vn.daihoi.congress.CongressMother;
import vn.daihoi.organisation.AssignRole;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.records.SealJournal;
import vn.daihoi.records.VerifyJournal;
import vn.daihoi.testing.LastLeg;
import vn.daihoi.testing.OnPostgres;
import vn.daihoi.testing.Patience;
import vn.daihoi.testing.PostOffice;
import vn.daihoi.testing.SignedInAs;
import vn.daihoi.workflow.Incidents;
import vn.daihoi.workflow.Workflow;

/** Everything that runs by itself does: job executor, sweeps, dispatcher, sealing. PostgreSQL and the mail server are real. */
@SpringBootTest(
        properties = {
            "camunda.bpm.job-execution.enabled=true",
            "camunda.bpm.job-execution.max-wait=200",
            "pilot.journal.enabled=true",
            "pilot.dispatch.enabled=true",
            "pilot.dispatch.every=500ms",
            "pilot.sweep.enabled=true",
            "pilot.sweep.every=2s",
            "pilot.programme.sweep.enabled=true",
            "pilot.programme.sweep.every=2s",
            "pilot.mail.gather=1s",
            "spring.mail.host=127.0.0.1",
            "spring.mail.properties.mail.smtp.connectiontimeout=1000"
        })
@AutoConfigureMockMvc
@ActiveProfiles("test")
@ContextConfiguration(initializers = OnPostgres.class)
@DirtiesContext
class PilotJourneyTest {

    private static final PostOffice POST = new PostOffice();
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Autowired
    ApplicationContext application;

    @Autowired
    Workflow workflow;

    @Autowired
    Incidents incidents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc browser;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.port", POST::port);
    }

    @BeforeAll
    static void openThePost() {
        POST.open();
    }

    @AfterEach
    void backToRealTime() {
        ClockUtil.reset();
    }

    @AfterAll
    static void closeThePost() {
        POST.close();
    }

    @Test
    void aCellGoesFromThePlanToTheRollOutWhileTheMailServerIsAwayForAWhile() throws IOException {
        try (var company = new LiveCompany(application, plan(), 1)) {
            company.begin();
            company.workUntil(() -> count("select count(*) from congress") == 1);
            POST.close();
            var before = count("select count(*) from answer_sheet");
            company.workUntil(() -> count("select count(*) from answer_sheet") >= before + 12 && kept() > 0);
            POST.open();
            company.workUntil(() -> workflow.open() == 0);
            company.waitForThePost();
        }
        everythingEnded();
        everyMailArrivedOnce();
        everyNumberIsTaken();
    }

    private void everythingEnded() {
        assertThat(strings("select state from congress order by id")).containsExactly("RECOGNISED", "RECOGNISED");
        assertThat(incidents.count()).isZero();
        assertThat(count("select count(*) from act_hi_procinst where end_time_ is null"))
                .isZero();
        assertThat(count("select count(*) from act_ru_job")).isZero();
        assertThat(count("select count(*) from inbox_task")).isZero();
        assertThat(count("select count(*) from (select distinct task_id from answer_sheet) answered"))
                .isEqualTo(count("select count(*) from answer_sheet"))
                .isEqualTo(count("select count(*) from journal_entry where kind = 'task.completed'"));
        application.getBean(SealJournal.class).sealAll();
        var report = application.getBean(VerifyJournal.class).verify();
        assertThat(report.faults()).isEmpty();
        assertThat(report.entries()).isEqualTo(count("select count(*) from journal_entry"));
    }

    private void everyMailArrivedOnce() {
        assertThat(strings("select distinct status from mail")).containsExactly("SENT");
        assertThat(count("select count(*) from mail where attempts > 1"))
                .as("mails that waited")
                .isPositive();
        assertThat(POST.came()).containsExactlyInAnyOrderElementsOf(strings("select message_id from mail"));
    }

    private void everyNumberIsTaken() {
        var books = jdbc.sql("select organisation, symbol, register_year, count(*) as documents, max(serial) as last,"
                        + " count(distinct serial) as numbers from registered_document"
                        + " group by organisation, symbol, register_year")
                .query()
                .listOfRows();
        assertThat(books).isNotEmpty().allSatisfy(book -> assertThat(((Number) book.get("last")).longValue())
                .isEqualTo(book.get("documents"))
                .isEqualTo(book.get("numbers")));
    }

    @Test
    void aStepThatFailsIsShownWithItsCauseAndDoneWhenTriedAgain() throws Exception {
        SignedInAs.organisation(application, "failing-district", null);
        SignedInAs.organisation(application, "failing-commune", "failing-district");
        var congress = CongressMother.commune("failing", "failing-district", "failing-commune");
        LastLeg.begin(application, congress, "not-yet-there");
        Patience.until(PATIENCE, () -> incidents.count() == 1, incidents::open);
        var incident = incidents.open().get(0);
        assertThat(workflow.runs("unit-congress", congress.id().toString())).isTrue();

        var administrator = SignedInAs.seat(application, "failing-district.supervisor");
        application
                .getBean(AssignRole.class)
                .assign(new AssignRole.Command(
                        "failing-district.supervisor",
                        new RoleAt(Role.ADMINISTRATOR, RoleAt.INSTALLATION),
                        LocalDate.of(2024, 1, 1)));
        browser.perform(get("/admin/incidents").with(administrator))
                .andExpect(content()
                        .string(allOf(
                                containsString("Vào sổ quyết định chuẩn y"),
                                containsString("Đại hội Huyện ủy failing-commune"),
                                containsString("mà hệ thống chưa có"),
                                containsString("not-yet-there"))));

        SignedInAs.organisation(application, "not-yet-there", null);
        browser.perform(post("/admin/incidents/" + incident.job() + "/retry")
                        .with(administrator)
                        .with(csrf()))
                .andExpect(redirectedUrl("/admin/incidents"));
        Patience.until(
                PATIENCE, () -> !workflow.runs("unit-congress", congress.id().toString()), incidents::open);
        assertThat(incidents.count()).isZero();
        assertThat(strings("select number_text from registered_document where case_id = 'failing.failing-commune'"))
                .containsExactly("1-QĐ/HU");
    }

    /** Tam Đường's cell only, and one more cell to follow it. */
    private static String plan() throws IOException {
        var sample = Files.readString(Path.of("src/main/resources/samples/tam-duong.yaml"));
        var following = "rollOut:\n  - { type: CELL_UNDER_BASE, units: [binh-lu-chi-bo-03], term: 2025-2027,"
                + " window: { before: 2025-06-01 } }\n";
        var cell = "  - { id: binh-lu-chi-bo-03, name: Chi bộ 03, type: CELL_UNDER_BASE, parent: binh-lu }\n";
        return sample.substring(0, sample.indexOf("  - { id: ptdtnt-thpt"))
                + cell
                + "\n"
                + sample.substring(sample.indexOf("units:"), sample.indexOf("  - organisation: ptdtnt-thpt"))
                + following
                + "\n"
                + sample.substring(sample.indexOf("milestones:"));
    }

    private int kept() {
        return count("select count(*) from mail where status = 'WAITING' and last_error is not null");
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private List<String> strings(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
