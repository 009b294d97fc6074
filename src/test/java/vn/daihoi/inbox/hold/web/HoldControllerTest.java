package vn.daihoi.inbox.hold.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.daihoi.organisation.AssignRole;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.testing.OpenedTask;
import vn.daihoi.testing.SignedInAs;
import vn.daihoi.workflow.AnswerSheets;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.OpenTasks;

@ApplicationTest
class HoldControllerTest {

    private static final String OFFICE = "hold.office";
    private static final String COLLEAGUE = "hold.propaganda-board";
    private static final String STRANGER = "hold.secretary";

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc browser;

    private String task;

    @BeforeEach
    void open() {
        SignedInAs.organisation(application, "hold", null);
        application
                .getBean(AssignRole.class)
                .assign(new AssignRole.Command(COLLEAGUE, new RoleAt(Role.OFFICE, "hold"), LocalDate.of(2024, 1, 1)));
        task = OpenedTask.of(application, "plan-comment-form", "OFFICE@hold");
    }

    @Test
    void whoTakesATaskHasItAndTheOthersSeeIt() throws Exception {
        act(OFFICE, "take").andExpect(flash().attribute("held", "hold.taken"));
        assertThat(assignee()).contains(OFFICE);
        page(COLLEAGUE)
                .andExpect(content().string(containsString("Văn phòng cấp ủy đã nhận lúc")))
                .andExpect(content().string(not(containsString("legalityChecked"))));
        browser.perform(get("/tasks?tab=mine").with(SignedInAs.seat(application, OFFICE)))
                .andExpect(content().string(containsString(task)));
        browser.perform(get("/tasks?tab=roles").with(SignedInAs.seat(application, COLLEAGUE)))
                .andExpect(content().string(containsString("Văn phòng cấp ủy đang làm")));
    }

    @Test
    void whoComesSecondHearsItAndLosesNothing() throws Exception {
        act(OFFICE, "take");
        act(COLLEAGUE, "take").andExpect(flash().attribute("held", "hold.result.faster"));
        post(COLLEAGUE, "", "formPoints[0].place", "Trang 9", "legalityChecked", "true")
                .andExpect(content().string(containsString("Có người nhanh hơn")));
        assertThat(application.getBean(AnswerSheets.class).ofTask(task)).isEmpty();
        post(COLLEAGUE, "/take", "from", OFFICE).andExpect(flash().attribute("held", "hold.taken"));
        page(COLLEAGUE).andExpect(content().string(containsString("Trang 9")));
    }

    @Test
    void aTaskIsHandedToAnotherOfTheRoleAndToNobodyElse() throws Exception {
        act(OFFICE, "take");
        post(OFFICE, "/hand", "to", STRANGER).andExpect(status().isForbidden());
        post(OFFICE, "/hand", "to", COLLEAGUE).andExpect(flash().attribute("held", "hold.handed"));
        assertThat(assignee()).contains(COLLEAGUE);
        post(OFFICE, "/hand", "to", OFFICE).andExpect(flash().attribute("held", "hold.result.faster"));
        act(COLLEAGUE, "hand").andExpect(flash().attribute("held", "hold.released"));
        assertThat(assignee()).isEmpty();
    }

    @Test
    void strangersMoveNothing() throws Exception {
        for (var act : new String[] {"take", "hand", "undo"}) {
            act(STRANGER, act).andExpect(status().isForbidden());
        }
        assertThat(assignee()).isEmpty();
    }

    @Test
    void aPersonalActIsNeverTakenNorHandedOver() throws Exception {
        var engine = application.getBean(TaskService.class);
        engine.deleteCandidateGroup(task, "OFFICE@hold");
        engine.setAssignee(task, OFFICE);
        act(COLLEAGUE, "take").andExpect(status().isForbidden());
        post(OFFICE, "/hand", "to", COLLEAGUE).andExpect(status().isForbidden());
        assertThat(assignee()).contains(OFFICE);
    }

    @Test
    void oneTakesBackOnesOwnMoveForTenSeconds() throws Exception {
        act(OFFICE, "take");
        act(COLLEAGUE, "undo").andExpect(status().isForbidden());
        act(OFFICE, "undo").andExpect(flash().attribute("held", "hold.undone"));
        assertThat(assignee()).isEmpty();
        act(OFFICE, "take");
        application
                .getBean(JdbcClient.class)
                .sql("update inbox_move set moved = dateadd(second, -16, moved) where task = :task")
                .param("task", task)
                .update();
        act(OFFICE, "undo").andExpect(flash().attribute("held", "hold.result.too_late"));
        assertThat(assignee()).contains(OFFICE);
    }

    @Test
    void manyTasksAreTakenAtOnceEachWithItsResult() throws Exception {
        var other = OpenedTask.of(application, "plan-comment-form", "OFFICE@hold");
        var foreign = OpenedTask.of(application, "plan-comment-form", "SECRETARY@hold");
        act(COLLEAGUE, "take");
        browser.perform(MockMvcRequestBuilders.post("/tasks/bulk")
                        .with(SignedInAs.seat(application, OFFICE))
                        .with(csrf())
                        .param("task", task, other, foreign, "none")
                        .param("act", "take"))
                .andExpect(content().string(containsString("Có người nhanh hơn")))
                .andExpect(content().string(containsString("đã nhận")))
                .andExpect(content().string(containsString("không được phép")))
                .andExpect(content().string(containsString("Việc này không còn.")));
        assertThat(application.getBean(OpenTasks.class).find(other).map(OpenTask::assignee))
                .contains(OFFICE);
        assertThat(application.getBean(OpenTasks.class).find(foreign).map(OpenTask::assignee))
                .isEmpty();
    }

    @Test
    void aDraftIsResumedByItsAuthorAloneAndGoesWithTheTask() throws Exception {
        post(OFFICE, "/draft", "formPoints[0].place", "Trang 5 ỡ")
                .andExpect(content().string(containsString("Nháp lưu lúc")));
        post(OFFICE, "", "_draft", "1", "formPoints[0].place", "Trang 6 ỡ").andExpect(redirectedUrl("/tasks/" + task));
        page(OFFICE).andExpect(content().string(containsString("Trang 6 ỡ")));
        page(COLLEAGUE).andExpect(content().string(not(containsString("Trang 6 ỡ"))));
        post(OFFICE, "", "legalityChecked", "true").andExpect(redirectedUrl("/tasks"));
        assertThat(drafts()).isZero();
    }

    @Test
    void aDraftThatIsSavedAfterTheSessionHasEndedBeginsNone() throws Exception {
        var answer = browser.perform(
                        MockMvcRequestBuilders.post("/tasks/" + task + "/draft").param("place", "x"))
                .andExpect(status().isUnauthorized())
                .andReturn();
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(drafts()).isZero();
    }

    @Test
    void strangersKeepNoDraftAndADraftMayBeDropped() throws Exception {
        post(STRANGER, "/draft", "formPoints[0].place", "x").andExpect(status().isForbidden());
        post(STRANGER, "", "_draft", "1").andExpect(status().isForbidden());
        assertThat(drafts()).isZero();
        post(OFFICE, "/draft", "formPoints[0].place", "x");
        act(OFFICE, "draft/drop").andExpect(redirectedUrl("/tasks/" + task));
        assertThat(drafts()).isZero();
    }

    private int drafts() {
        return application
                .getBean(JdbcClient.class)
                .sql("select count(*) from inbox_draft where task = :task")
                .param("task", task)
                .query(Integer.class)
                .single();
    }

    private Optional<String> assignee() {
        return application.getBean(OpenTasks.class).find(task).map(OpenTask::assignee);
    }

    private ResultActions act(String person, String act) throws Exception {
        return post(person, "/" + act);
    }

    private ResultActions post(String person, String path, String... parameters) throws Exception {
        var request = MockMvcRequestBuilders.post("/tasks/" + task + path)
                .session(new MockHttpSession())
                .with(SignedInAs.seat(application, person))
                .with(csrf());
        for (int at = 0; at < parameters.length; at += 2) {
            request.param(parameters[at], parameters[at + 1]);
        }
        return browser.perform(request);
    }

    private ResultActions page(String person) throws Exception {
        return browser.perform(get("/tasks/" + task).with(SignedInAs.seat(application, person)));
    }
}
