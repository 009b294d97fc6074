package vn.daihoi.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.daihoi.dashboard.ReassignStep;
import vn.daihoi.dashboard.StepLine;
import vn.daihoi.dashboard.StepLines;
import vn.daihoi.dashboard.TellWeekly;
import vn.daihoi.notification.MailQueries;
import vn.daihoi.notification.MailView;
import vn.daihoi.plan.ImportPlan;
import vn.daihoi.plan.IssuePlan;
import vn.daihoi.plan.PlanTextMother;
import vn.daihoi.plan.Plans;
import vn.daihoi.programme.OpenPilots;
import vn.daihoi.records.JournalLine;
import vn.daihoi.records.JournalQueries;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.testing.SignedInAs;
import vn.daihoi.workflow.DueWork;

/** Dashboards of a plan with two pilots, and whom they are closed to; all that the plan wants lies in the past. */
@ApplicationTest
class DashboardControllerTest {

    private static final String PLAN = "watched-plan";
    private static final String COMMUNE = PLAN + ".watched-commune";
    private static final String SCHOOL = PLAN + ".watched-school";

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc browser;

    @Autowired
    StepLines steps;

    @Autowired
    JournalQueries journal;

    @Autowired
    MailQueries mails;

    @BeforeEach
    void runningProgramme() {
        if (application.getBean(Plans.class).find(PLAN).isEmpty()) {
            SignedInAs.organisation(application, "watched-district", null);
            SignedInAs.organisation(application, "watched-other", null);
            var text = PlanTextMother.commune()
                    .unit("school", "window: { before: 2025-04-10 }")
                    .text()
                    .replace("id: plan", "id: " + PLAN)
                    .replaceAll(
                            "(id|issuer|parent|organisation): (district|commune|school|office|cell)", "$1: watched-$2");
            application.getBean(ImportPlan.class).take(text.getBytes(StandardCharsets.UTF_8));
            application.getBean(IssuePlan.class).issue(PLAN, "16-KH/HU");
            SignedInAs.organisation(application, "watched-commune", "watched-district");
            SignedInAs.organisation(application, "watched-school", "watched-district");
            application.getBean(OpenPilots.class).openNext(PLAN);
            runWhatIsDue();
        }
    }

    private void runWhatIsDue() {
        var work = application.getBean(DueWork.class);
        for (int turn = 0; turn < 10; turn++) {
            work.dueBy(LocalDateTime.of(2000, 1, 1, 0, 0)).stream()
                    .filter(waiting -> waiting.caseId().startsWith(PLAN))
                    .forEach(waiting -> work.run(waiting.job()));
        }
    }

    @Test
    void thePictureOfAProgrammeNamesEveryUnitAndCounts() throws Exception {
        browser.perform(get("/dashboard").with(seat("watched-district.standing-members-1")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/dashboard/programmes/" + PLAN)));
        browser.perform(get("/dashboard/programmes/" + PLAN).with(seat("watched-district.standing-members-1")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/dashboard/units/" + COMMUNE)))
                .andExpect(content().string(containsString("/dashboard/units/" + SCHOOL)))
                .andExpect(content().string(containsString("0/2")))
                .andExpect(content().string(containsString("đã đại hội 0 trên tổng số 2")));
    }

    @Test
    void filtersNarrowDownAndWhatIsWrittenByHandIsLeftOut() throws Exception {
        browser.perform(get("/dashboard/programmes/" + PLAN)
                        .param("search", "KHONG CO")
                        .with(seat("watched-district.supervisor")))
                .andExpect(content().string(containsString("Không có đơn vị nào")));
        browser.perform(get("/dashboard/programmes/" + PLAN)
                        .param("level", "ABOVE_BASE' or 1=1")
                        .param("wave", "x")
                        .param("after", "1_x_")
                        .with(seat("watched-district.supervisor")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("không hiểu được")))
                .andExpect(content().string(containsString("/dashboard/units/" + SCHOOL)));
        browser.perform(get("/dashboard/programmes/" + PLAN)
                        .param("after", "0_0_" + COMMUNE)
                        .with(seat("watched-district.supervisor")))
                .andExpect(content().string(not(containsString("/dashboard/units/" + COMMUNE + "\">"))));
    }

    @Test
    void theUnitPageShowsTimeLineAndWhoHasItsTasks() throws Exception {
        browser.perform(get("/dashboard/units/" + COMMUNE).with(seat("watched-district.supervisor")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Quán triệt kế hoạch")))
                .andExpect(content().string(containsString(open(COMMUNE).task())))
                .andExpect(content().string(containsString("việc đang mở")))
                .andExpect(content().string(containsString("Chưa đủ dữ liệu để dự báo")));
    }

    @Test
    void whatIsLateStandsWithItsDoor() throws Exception {
        browser.perform(get("/dashboard/late")
                        .param("plan", PLAN)
                        .param("after", "mended")
                        .with(seat("watched-district.supervisor")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Việc đang nằm ở đâu")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dashboard/programmes/" + PLAN,
                "/dashboard/programmes/" + PLAN + "/units.xlsx",
                "/dashboard/units/" + COMMUNE,
                "/dashboard/late?plan=" + PLAN,
                "/dashboard/late.xlsx?plan=" + PLAN,
                "/dashboard/map?plan=" + PLAN,
                "/dashboard/map?congress=" + COMMUNE
            })
    void whoWatchesElsewhereOrNothingIsRefused(String page) throws Exception {
        browser.perform(get(page).with(seat("watched-other.supervisor"))).andExpect(status().isForbidden());
        browser.perform(get(page).with(seat("watched-district.office"))).andExpect(status().isForbidden());
    }

    @Test
    void theListsOfAnotherDistrictAreEmptyAndWhoWatchesNothingHasNone() throws Exception {
        for (var page : List.of("/dashboard", "/dashboard/late", "/dashboard/map")) {
            browser.perform(get(page).with(seat("watched-other.supervisor")))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString(PLAN))));
            browser.perform(get(page).with(seat("watched-district.office"))).andExpect(status().isForbidden());
        }
    }

    @Test
    void aUnitWatchesItselfAlone() throws Exception {
        browser.perform(get("/dashboard/programmes/" + PLAN).with(seat("watched-commune.secretary")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/dashboard/units/" + COMMUNE)))
                .andExpect(content().string(not(containsString(SCHOOL))));
        browser.perform(get("/dashboard/units/" + SCHOOL).with(seat("watched-commune.secretary")))
                .andExpect(status().isForbidden());
    }

    @Test
    void unknownPlansUnitsAndTasksAreNotFound() throws Exception {
        for (var page : List.of(
                "/dashboard/programmes/none",
                "/dashboard/units/none.none",
                "/dashboard/late?plan=none",
                "/dashboard/steps/none/extend",
                "/dashboard/steps/none/reassign",
                "/dashboard/map?congress=none.none",
                "/dashboard/map/none.bpmn")) {
            browser.perform(get(page).with(seat("watched-district.supervisor"))).andExpect(status().isNotFound());
        }
    }

    @Test
    void theMapCountsTheTasksOfEachKind() throws Exception {
        var element = open(COMMUNE).element();
        browser.perform(get("/dashboard/map").param("congress", COMMUNE).with(seat("watched-district.supervisor")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("data-element=\"" + element + "\" data-open=\"1\"")));
        browser.perform(get("/dashboard/map").param("plan", PLAN).with(seat("watched-district.supervisor")))
                .andExpect(content().string(containsString("data-element=\"" + element + "\" data-open=\"2\"")));
        browser.perform(get("/dashboard/map")
                        .param("plan", PLAN)
                        .param("at", "2001-01-01")
                        .param("process", "../x")
                        .with(seat("watched-district.supervisor")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Chưa có việc nào trong quy trình này")));
        browser.perform(get("/dashboard/map/unit-congress.bpmn").with(seat("watched-district.supervisor")))
                .andExpect(content().string(containsString("id=\"" + element + "\"")));
        browser.perform(get("/dashboard/map/unit-congress.bpmn").with(seat("watched-district.office")))
                .andExpect(status().isForbidden());
    }

    @Test
    void theMatrixComesAsExcelWithinWhatIsWatched() throws Exception {
        assertThat(units("watched-district.supervisor")).hasSize(3);
        assertThat(units("watched-commune.secretary")).hasSize(2).anySatisfy(row -> assertThat(
                        row.getCell(6).getStringCellValue())
                .isEqualTo("Đang làm"));
    }

    private List<Row> units(String person) throws Exception {
        var asked = browser.perform(
                        get("/dashboard/programmes/" + PLAN + "/units.xlsx").with(seat(person)))
                .andReturn();
        var file =
                browser.perform(asyncDispatch(asked)).andReturn().getResponse().getContentAsByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var rows = new ArrayList<Row>();
            book.getSheetAt(0).forEach(rows::add);
            return rows;
        }
    }

    @Test
    void aNudgeIsMailedOnceADayAndJournalled() throws Exception {
        var step = open(COMMUNE);
        var nudge = "/dashboard/steps/" + step.task() + "/nudge";
        browser.perform(post(nudge).with(csrf()).with(seat("watched-other.supervisor")))
                .andExpect(status().isForbidden());
        browser.perform(post(nudge).with(csrf()).with(seat("watched-district.supervisor")))
                .andExpect(redirectedUrl("/dashboard/units/" + COMMUNE))
                .andExpect(flash().attribute("notice", "dashboard.nudge.SENT"));
        browser.perform(post(nudge).with(csrf()).with(seat("watched-district.supervisor")))
                .andExpect(flash().attribute("problem", "dashboard.nudge.NOBODY"));
        assertThat(kinds(COMMUNE)).containsOnlyOnce("task.nudged");
        assertThat(mails.ofChain(COMMUNE, 100)).anyMatch(mail -> mail.subject().equals("Đôn đốc: " + step.name()));
    }

    @Test
    void moreTimeIsGivenFromAboveWithAReason() throws Exception {
        var step = open(SCHOOL);
        var extend = "/dashboard/steps/" + step.task() + "/extend";
        var later = step.due().toLocalDate().plusDays(400).toString();
        for (var refused : List.of("watched-district.supervisor", "watched-school.secretary")) {
            browser.perform(get(extend).with(seat(refused))).andExpect(status().isForbidden());
            browser.perform(post(extend)
                            .param("day", later)
                            .param("reason", "Vì")
                            .with(csrf())
                            .with(seat(refused)))
                    .andExpect(status().isForbidden());
        }
        browser.perform(post(extend)
                        .param("day", "2001-01-01")
                        .param("reason", "Chờ <hướng dẫn>")
                        .with(csrf())
                        .with(seat("watched-district.standing-members-1")))
                .andExpect(content().string(containsString("Hạn mới phải sau hạn đang có")))
                .andExpect(content().string(containsString("Chờ &lt;hướng dẫn&gt;")));
        browser.perform(post(extend)
                        .param("day", later)
                        .param("reason", "Chờ hướng dẫn")
                        .with(csrf())
                        .with(seat("watched-district.standing-members-1")))
                .andExpect(flash().attribute("notice", "dashboard.extend.EXTENDED"));
        var moved = steps.find(step.task()).orElseThrow();
        assertThat(moved.due().toLocalDate()).hasToString(later);
        assertThat(moved.moved()).isEqualTo(1);
        assertThat(kinds(SCHOOL)).contains("task.extended");
    }

    @Test
    void whoLeadsGivesATaskToOneWhoHoldsItsRole() throws Exception {
        var step = open(SCHOOL);
        var reassign = "/dashboard/steps/" + step.task() + "/reassign";
        for (var refused : List.of("watched-district.supervisor", "watched-school.secretary")) {
            browser.perform(get(reassign).with(seat(refused))).andExpect(status().isForbidden());
            browser.perform(reassigned(reassign, "", "Vì").with(seat(refused))).andExpect(status().isForbidden());
        }
        var able = application.getBean(ReassignStep.class).able(step);
        var leader = seat("watched-district.standing-members-1");
        browser.perform(get(reassign).with(leader))
                .andExpect(content().string(containsString(able.get(0).name())));
        browser.perform(reassigned(reassign, able.get(0).id(), " ").with(leader))
                .andExpect(content().string(containsString("Xin nêu lý do")));
        browser.perform(reassigned(reassign, "quan-tri", "Vì").with(leader)).andExpect(status().isForbidden());

        browser.perform(reassigned(reassign, able.get(0).id(), "Người kia đi công tác")
                        .with(leader))
                .andExpect(flash().attribute("notice", "dashboard.reassign.REASSIGNED"));
        assertThat(steps.find(step.task()).orElseThrow().assignee())
                .isEqualTo(able.get(0).id());
        assertThat(kinds(SCHOOL)).contains("task.reassigned");
        browser.perform(reassigned(reassign, "", "Trả lại").with(leader))
                .andExpect(flash().attribute("notice", "dashboard.reassign.REASSIGNED"));
        assertThat(steps.find(step.task()).orElseThrow().assignee()).isNull();
    }

    private static MockHttpServletRequestBuilder reassigned(String address, String to, String reason) {
        return post(address).param("to", to).param("reason", reason).with(csrf());
    }

    @Test
    void theWeeklyReportComesOnceAWeekToThoseWhoLead() {
        application.getBean(TellWeekly.class).tell();
        application.getBean(TellWeekly.class).tell();

        var reports = mails.ofChain(PLAN, 100).stream()
                .filter(mail -> mail.template().equals("weekly"))
                .toList();
        assertThat(reports)
                .extracting(MailView::person)
                .containsExactlyInAnyOrder(
                        "watched-district.supervisor",
                        "watched-district.standing-members-1",
                        "watched-district.standing-members-2");
        assertThat(reports).allSatisfy(mail -> assertThat(mail.textBody())
                .contains("Đã đại hội", "0/2", "/dashboard/programmes/" + PLAN));
    }

    @Test
    void aNoteIsReadByThoseWhoWatchTheUnit() throws Exception {
        var notes = "/dashboard/units/" + COMMUNE + "/notes";
        browser.perform(post(notes).param("text", "Hỏi").with(csrf()).with(seat("watched-other.supervisor")))
                .andExpect(status().isForbidden());
        browser.perform(post(notes).param("text", " ").with(csrf()).with(seat("watched-district.supervisor")))
                .andExpect(flash().attribute("problem", "dashboard.note.wanted"));
        browser.perform(post(notes)
                        .param("text", "Đã gọi <Văn phòng>")
                        .with(csrf())
                        .with(seat("watched-district.supervisor")))
                .andExpect(flash().attribute("notice", "dashboard.note.written"));
        browser.perform(get("/dashboard/units/" + COMMUNE).with(seat("watched-district.standing-members-1")))
                .andExpect(content().string(containsString("Đã gọi &lt;Văn phòng&gt;")));
        assertThat(kinds(COMMUNE)).contains("note.written");
    }

    private RequestPostProcessor seat(String person) {
        return SignedInAs.seat(application, person);
    }

    private StepLine open(String congress) {
        return steps.ofChain(congress).stream()
                .filter(StepLine::open)
                .findFirst()
                .orElseThrow();
    }

    private List<String> kinds(String chain) {
        return journal.ofChain(chain).stream().map(JournalLine::kind).toList();
    }
}
