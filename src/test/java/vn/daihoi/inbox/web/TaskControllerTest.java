package vn.daihoi.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.daihoi.plan.ImportPlan;
import vn.daihoi.plan.PlanTextMother;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.testing.OpenedTask;
import vn.daihoi.testing.SamplePdf;
import vn.daihoi.testing.SampleZip;
import vn.daihoi.testing.SignedInAs;
import vn.daihoi.workflow.AnswerSheets;

@ApplicationTest
class TaskControllerTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc browser;

    @Autowired
    AnswerSheets sheets;

    private String task;
    private String page;

    @BeforeEach
    void open() {
        SignedInAs.organisation(application, "task-page-top", null);
        SignedInAs.organisation(application, "task-page", "task-page-top");
        SignedInAs.organisation(application, "task-page-other", "task-page-top");
        task = OpenedTask.of(application, "plan-comment-form", "OFFICE@task-page");
        page = "/tasks/" + task;
    }

    private RequestPostProcessor office() {
        return SignedInAs.seat(application, "task-page.office");
    }

    @Test
    void theListShowsTheTasksOfOnesRoles() throws Exception {
        browser.perform(get("/tasks").with(office()))
                .andExpect(content().string(containsString(page)))
                .andExpect(content().string(containsString("còn ")));
        browser.perform(get("/tasks").param("search", "GOP Y the thuc").with(office()))
                .andExpect(content().string(containsString(page)));
        browser.perform(get("/tasks").param("search", "không có đâu").with(office()))
                .andExpect(content().string(not(containsString(page))));
        browser.perform(get("/tasks").with(SignedInAs.seat(application, "task-page-other.office")))
                .andExpect(content().string(not(containsString(page))));
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedAndSaysWhatIsWrong() throws Exception {
        browser.perform(post(page)
                        .with(office())
                        .with(csrf())
                        .param("parts", "HEADING")
                        .param("formPoints[0].place", "")
                        .param("formPoints[1].place", "Trang 2 <b>"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Trang 2 &lt;b&gt;")))
                .andExpect(content().string(containsString("formPoints[0].change")))
                .andExpect(content().string(containsString("Xin đánh dấu ô này để xác nhận.")));
        assertThat(sheets.ofTask(task)).isEmpty();
    }

    @Test
    void unknownFieldsAreRefused() throws Exception {
        browser.perform(post(page)
                        .with(office())
                        .with(csrf())
                        .param("legalityChecked", "true")
                        .param("smuggled", "1"))
                .andExpect(content().string(containsString("smuggled")));
        assertThat(sheets.ofTask(task)).isEmpty();
    }

    @Test
    void rowsAreAddedAndRemovedWithoutScripts() throws Exception {
        browser.perform(post(page)
                        .with(office())
                        .with(csrf())
                        .param("add:formPoints", "1")
                        .param("formPoints[0].place", "Trang 3"))
                .andExpect(content().string(containsString("Trang 3")))
                .andExpect(content().string(containsString("formPoints[1].place")));
        browser.perform(post(page)
                        .with(office())
                        .with(csrf())
                        .param("remove:formPoints[0]", "1")
                        .param("formPoints[0].place", "Trang 3"))
                .andExpect(content().string(not(containsString("Trang 3"))));
    }

    @Test
    void aTaskIsCompletedOnceAndTheNextHearsWhoDidIt() throws Exception {
        browser.perform(post(page).with(office()).with(csrf()).param("legalityChecked", "true"))
                .andExpect(redirectedUrl("/tasks"));
        assertThat(sheets.ofTask(task)).isPresent();
        browser.perform(post(page).with(office()).with(csrf()).param("legalityChecked", "true"))
                .andExpect(content().string(containsString("Văn phòng cấp ủy đã hoàn thành lúc")));
    }

    @Test
    void otherRolesAndOtherOrganisationsAreKeptOut() throws Exception {
        for (var stranger : new String[] {"task-page.secretary", "task-page-other.office", "task-page-top.office"}) {
            var seat = SignedInAs.seat(application, stranger);
            browser.perform(get(page).with(seat)).andExpect(status().isForbidden());
            browser.perform(get(page + "/diagram.xml").with(seat)).andExpect(status().isForbidden());
            browser.perform(post(page).with(seat).with(csrf()).param("legalityChecked", "true"))
                    .andExpect(status().isForbidden());
        }
        assertThat(sheets.ofTask(task)).isEmpty();
    }

    @Test
    void aSupervisorAboveLooksAndDoesNot() throws Exception {
        var supervisor = SignedInAs.seat(application, "task-page-top.supervisor");
        browser.perform(get(page).with(supervisor))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("legalityChecked"))));
        browser.perform(post(page).with(supervisor).with(csrf()).param("legalityChecked", "true"))
                .andExpect(status().isForbidden());
    }

    @Test
    void nothingTypedIsLostWhenTheSessionHasEnded() throws Exception {
        SignedInAs.account(application, "task-page.office");
        var session = new MockHttpSession();
        browser.perform(post(page).session(session).param("formPoints[0].place", "Trang 7"))
                .andExpect(redirectedUrl("/sign-in?ended"));
        browser.perform(post("/sign-in")
                        .session(session)
                        .with(csrf())
                        .param("username", "task-page.office")
                        .param("password", SignedInAs.PASSWORD))
                .andExpect(redirectedUrl(page));
        browser.perform(get(page).session(session)).andExpect(content().string(containsString("Trang 7")));
    }

    @Test
    void theDiagramAndItsTokenAreThere() throws Exception {
        browser.perform(get(page + "/tokens").with(office()))
                .andExpect(content().string("[\"user_Only\"]"));
        browser.perform(get(page + "/diagram.xml").with(office()))
                .andExpect(content().string(containsString("user_Only")));
    }

    @Test
    void theDiagramSpeaksTheLanguageOfItsReader() throws Exception {
        var instance = application
                .getBean(RuntimeService.class)
                .createProcessInstanceByKey("election")
                .startBeforeActivity("user_IssueBallots")
                .setVariable("issuing", "OFFICE@task-page")
                .setVariable("presiding", "OFFICE@task-page")
                .businessKey("one-case")
                .execute();
        var task = application
                .getBean(TaskService.class)
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .singleResult();
        browser.perform(get("/tasks/" + task.getId() + "/diagram.xml").with(office()))
                .andExpect(content().string(containsString("name=\"Phát phiếu bầu\"")));
        browser.perform(get("/tasks/" + task.getId() + "/diagram.xml")
                        .with(office())
                        .param("lang", "en"))
                .andExpect(content().string(containsString("name=\"Issue ballots\"")))
                .andExpect(content().string(containsString("name=\"Election of one body\"")))
                .andExpect(content().string(not(containsString("name=\"Phát phiếu bầu\""))));
    }

    @Test
    void aFileIsTypedByItsContentAndStoredOnce() throws Exception {
        var drawing = "/tasks/" + OpenedTask.of(application, "programme-interim-report", "OFFICE@task-page") + "/form";
        browser.perform(multipart(drawing)
                        .file(upload("no pdf".getBytes()))
                        .with(office())
                        .with(csrf()))
                .andExpect(content().string(containsString("Chỉ nhận tệp DOCX, PDF")));
        browser.perform(multipart(drawing)
                        .file(upload(SamplePdf.plain()))
                        .with(office())
                        .with(csrf()))
                .andExpect(content().string(containsString("dự thảo.pdf")))
                .andExpect(content().string(containsString("Đã tải lên")));
    }

    @Test
    void aBadFileIsRefusedInWordsAndNothingTypedIsLost() throws Exception {
        var drawing = "/tasks/" + OpenedTask.of(application, "programme-interim-report", "OFFICE@task-page") + "/form";
        var pdf = SamplePdf.ofAtLeast(50_000);
        var refused = new LinkedHashMap<String, byte[]>();
        refused.put("Tệp lớn hơn 50 MB", Arrays.copyOf(pdf, 60 * 1024 * 1024));
        refused.put("Tệp này là chương trình", "MZ\0\0program".getBytes());
        refused.put("Tệp có mật khẩu", SamplePdf.locked("secret"));
        refused.put("Tệp giãn ra quá lớn", SampleZip.of("word/document.xml", new byte[40 * 1024 * 1024]));
        refused.put("Tệp hỏng hoặc tải lên chưa đủ", Arrays.copyOf(pdf, 25_000));
        for (var bad : refused.entrySet()) {
            browser.perform(multipart(drawing)
                            .file(upload(bad.getValue()))
                            .param("delays", "Đã gõ trước khi tải tệp")
                            .with(office())
                            .with(csrf()))
                    .andExpect(content().string(containsString(bad.getKey())))
                    .andExpect(content().string(containsString("Đã gõ trước khi tải tệp")));
        }
    }

    @Test
    void aPlanFileIsTakenWhereTheFormAsksForOneAndNowhereElse() throws Exception {
        var plan = "plan:\n  id: kh-01\n";
        var drafting = "/tasks/"
                + OpenedTask.of(application, "plan-draft", "OFFICE@task-page", Map.of("planId", draftPlan())) + "/form";
        browser.perform(multipart(drafting)
                        .file(planFile("planFile", plan))
                        .param("source", "FILE")
                        .with(office())
                        .with(csrf()))
                .andExpect(content().string(containsString("kế hoạch.yaml")));
        browser.perform(multipart(drafting)
                        .file(planFile("planFile", "%PDF-1.7 x"))
                        .param("source", "FILE")
                        .with(office())
                        .with(csrf()))
                .andExpect(content().string(containsString("Chỉ nhận tệp YAML")));
        var reporting =
                "/tasks/" + OpenedTask.of(application, "programme-interim-report", "OFFICE@task-page") + "/form";
        browser.perform(multipart(reporting)
                        .file(planFile("interimFile", plan))
                        .with(office())
                        .with(csrf()))
                .andExpect(content().string(containsString("Chỉ nhận tệp DOCX, PDF")));
    }

    /** @return id of a plan that may still be changed */
    private String draftPlan() {
        application.getBean(ImportPlan.class).take(PlanTextMother.commune().bytes());
        return "plan";
    }

    private static MockMultipartFile planFile(String field, String text) {
        return new MockMultipartFile("upload:" + field, "kế hoạch.yaml", "text/plain", text.getBytes());
    }

    private static MockMultipartFile upload(byte[] bytes) {
        return new MockMultipartFile("upload:interimFile", "dự thảo.pdf", "application/pdf", bytes);
    }
}
