package vn.daihoi.deadline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.daihoi.deadline.DeadlineQueries;
import vn.daihoi.deadline.DeadlineView;
import vn.daihoi.deadline.MoveDeadline;
import vn.daihoi.deadline.SweepDeadlines;
import vn.daihoi.notification.MailQueries;
import vn.daihoi.notification.MailView;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.testing.SignedInAs;
import vn.daihoi.workflow.ProcessVariable;
import vn.daihoi.workflow.VirtualTime;
import vn.daihoi.workflow.Workflow;

/** From the notice to the mail, the log and the calendar of whoever has to do it; a task given on 9 January, due on 13 February 2025. */
@ApplicationTest
class NoticesModuleTest {

    private static final String DISTRICT = "notices";
    private static final String HOLDER = DISTRICT + ".office";
    private static final LocalDateTime TWO_DAYS_BEFORE = LocalDateTime.of(2025, 2, 11, 7, 5);
    private static final LocalDateTime DIGEST = LocalDateTime.of(2025, 2, 11, 7, 30);

    @Autowired
    MockMvc browser;

    @Autowired
    ApplicationContext application;

    @Autowired
    SweepDeadlines sweep;

    @Autowired
    DeadlineQueries deadlines;

    @Autowired
    MoveDeadline move;

    @Autowired
    MailQueries mails;

    @Autowired
    Workflow workflow;

    @Autowired
    VirtualTime time;

    private DeadlineView one;
    private DeadlineView two;
    private RequestPostProcessor office;

    @BeforeEach
    void twoTasksBeforeTheOffice() {
        time.moveTo(LocalDateTime.of(2025, 1, 9, 8, 0));
        SignedInAs.organisation(application, DISTRICT, null);
        office = SignedInAs.seat(application, HOLDER);
        one = task();
        two = task();
    }

    private DeadlineView task() {
        var key = "notices-" + UUID.randomUUID();
        workflow.start(
                "calendar-year",
                key,
                ProcessVariable.number("year").of(2027),
                ProcessVariable.text("superior").of(DISTRICT),
                ProcessVariable.text("decider").of("OFFICE@" + DISTRICT));
        return deadlines.open(key).get(0);
    }

    @AfterEach
    void realTime() throws Exception {
        choose("ARRIVALS", "REMINDERS");
        for (var deadline : List.of(one, two)) {
            move.move(deadline.id(), LocalDateTime.of(2099, 1, 5, 17, 0));
        }
        time.backToReal();
    }

    @Test
    void remindsInTheMorningWithOneMailForEverythingThatFallsDue() {
        at(TWO_DAYS_BEFORE);
        assertThat(written("deadline-reminder", TWO_DAYS_BEFORE))
                .as("not before the digest")
                .isEmpty();
        at(DIGEST);
        assertThat(written("deadline-reminder", DIGEST)).singleElement().satisfies(mail -> {
            assertThat(mail.textBody()).contains("/tasks/" + one.taskId(), "/tasks/" + two.taskId());
            assertThat(mail.textBody()).containsPattern("/deadline-links/[\\w-]+\\.[\\w-]+");
            assertThat(mail.urgent()).isFalse();
        });
        at(DIGEST.plusMinutes(1));
        assertThat(written("deadline-reminder", DIGEST.plusMinutes(1))).isEmpty();
    }

    @Test
    void anOptOutHidesRemindersAndNeverAnEscalation() throws Exception {
        choose("ARRIVALS");
        at(DIGEST);
        assertThat(written("deadline-reminder", DIGEST)).isEmpty();
        var overdue = LocalDateTime.of(2025, 2, 14, 7, 0);
        at(overdue);
        assertThat(written("deadline-warning", overdue)).hasSize(1);
        browser.perform(get("/escalations").with(office))
                .andExpect(content().string(containsString("người nhận tắt thư nhắc")))
                .andExpect(content().string(containsString("Quá hạn")));
    }

    @Test
    void takesBackWhatHasNotLeftWhenADateMoves() {
        var overdue = LocalDateTime.of(2025, 2, 14, 7, 0);
        at(overdue);
        move.move(one.id(), LocalDateTime.of(2025, 3, 3, 17, 0));
        assertThat(written("deadline-warning", overdue)).isEmpty();
        var later = overdue.plusMinutes(1);
        at(later);
        assertThat(written("deadline-warning", later)).singleElement().satisfies(mail -> assertThat(mail.textBody())
                .contains("/tasks/" + two.taskId())
                .doesNotContain("/tasks/" + one.taskId()));
    }

    @Test
    void keepsALogThatShowsEverybodyNoMoreThanIsTheirs() throws Exception {
        var overdue = LocalDateTime.of(2025, 2, 14, 7, 0);
        at(overdue);
        var messageId = written("deadline-warning", overdue).get(0).messageId();
        browser.perform(get("/escalations").param("tone", "WARNING").with(office))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(containsString(messageId.replace("<", "&lt;").replace(">", "&gt;"))));
        browser.perform(get("/escalations").param("task", "không có việc này").with(office))
                .andExpect(content().string(containsString("Không có dòng nào")));
        browser.perform(get("/escalations").param("from", "hôm qua").with(office))
                .andExpect(status().isOk());

        SignedInAs.organisation(application, "notices-elsewhere", null);
        var elsewhere = SignedInAs.seat(application, "notices-elsewhere.office");
        browser.perform(get("/escalations").with(elsewhere))
                .andExpect(content().string(not(containsString("stacked"))));

        var download = browser.perform(
                        get("/escalations.xlsx").param("tone", "WARNING").with(office))
                .andReturn();
        var file = browser.perform(asyncDispatch(download)).andReturn().getResponse();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file.getContentAsByteArray()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Việc");
            assertThat(sheet.getLastRowNum()).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void feedsACalendarProgramUntilTheAddressIsRevoked() throws Exception {
        var address =
                (String) browser.perform(post("/mails/calendar").with(office).with(csrf()))
                        .andReturn()
                        .getFlashMap()
                        .get("address");
        var path = address.substring(address.indexOf("/feeds/"));
        browser.perform(get(path))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("text/calendar"))
                .andExpect(content().string(containsString("UID:deadline-" + one.id())))
                .andExpect(content().string(containsString("DTSTART:20250213T100000Z")));
        browser.perform(get("/feeds/guessed.ics")).andExpect(status().isNotFound());
        browser.perform(post("/mails/calendar/revoked").with(office).with(csrf()));
        browser.perform(get(path)).andExpect(status().isNotFound());
    }

    private void choose(String... wanted) throws Exception {
        browser.perform(post("/mails/choices")
                        .param("wanted", wanted)
                        .with(office)
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
    }

    private void at(LocalDateTime moment) {
        time.moveTo(moment);
        sweep.sweep();
    }

    private List<MailView> written(String template, LocalDateTime at) {
        return mails.ofPerson(HOLDER, 200).stream()
                .filter(mail ->
                        mail.template().equals(template) && mail.createdAt().equals(at))
                .toList();
    }
}
