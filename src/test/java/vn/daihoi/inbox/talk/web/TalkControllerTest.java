package vn.daihoi.inbox.talk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.daihoi.inbox.talk.Partners;
import vn.daihoi.organisation.Person;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.testing.OpenedTask;
import vn.daihoi.testing.SignedInAs;
import vn.daihoi.workflow.OpenTasks;

@ApplicationTest
class TalkControllerTest {

    private static final String OFFICE = "talk.office";
    private static final String ASKED = "talk.secretary";
    private static final String ELSEWHERE = "talk-other.office";

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc browser;

    private String task;

    @BeforeEach
    void open() {
        SignedInAs.organisation(application, "talk", null);
        SignedInAs.organisation(application, "talk-other", null);
        task = OpenedTask.of(application, "plan-comment-form", "OFFICE@talk");
    }

    @Test
    void aQuestionReachesOnePersonAndItsAnswerComesBackToTheTask() throws Exception {
        say(OFFICE, ASKED, "Số liệu <b>chốt</b> ngày nào?").andExpect(redirectedUrl("/tasks/" + task + "#talk"));
        var question = "/questions/" + question();
        read(ASKED, "/tasks").andExpect(content().string(containsString(question)));
        read(ASKED, question).andExpect(content().string(containsString("&lt;b&gt;chốt&lt;/b&gt;")));
        send(ASKED, question, "").andExpect(flash().attribute("talkError", "talk.result.unreadable"));
        send(ASKED, question, "Ngày 15.").andExpect(redirectedUrl("/tasks"));
        read(ASKED, "/tasks").andExpect(content().string(not(containsString(question))));
        read(OFFICE, "/tasks/" + task).andExpect(content().string(containsString("Ngày 15.")));
        send(ASKED, question, "Còn nữa").andExpect(status().isForbidden());
    }

    @Test
    void aMailTellsOfTheQuestionAndNotWhatItAsks() throws Exception {
        say(OFFICE, ASKED, "Điều chỉ hai người biết");
        var mail = application
                .getBean(JdbcClient.class)
                .sql("select text_body from mail where person = :asked and unique_key = :key")
                .param("asked", ASKED)
                .param("key", "task-question:" + question())
                .query(String.class)
                .single();
        assertThat(mail).contains("/questions/" + question()).doesNotContain("Điều chỉ hai người biết");
    }

    @Test
    void nobodyElseReadsOrAnswersAQuestionOrTalksOnTheTask() throws Exception {
        say(OFFICE, ASKED, "Hỏi riêng");
        var question = "/questions/" + question();
        for (var stranger : List.of(ELSEWHERE, "talk.finance-office", OFFICE)) {
            read(stranger, question).andExpect(status().isForbidden());
            send(stranger, question, "x").andExpect(status().isForbidden());
        }
        say(ASKED, "", "Xen vào").andExpect(status().isForbidden());
        say(OFFICE, ELSEWHERE, "Ra ngoài").andExpect(status().isForbidden());
        say(OFFICE, "", "x".repeat(4001)).andExpect(flash().attribute("talkError", "talk.result.unreadable"));
    }

    @Test
    void whoIsNamedInACommentFindsItUntilTheTaskIsOpened() throws Exception {
        application.getBean(TaskService.class).addCandidateGroup(task, "SECRETARY@talk");
        var name = application
                .getBean(RoleHolders.class)
                .holders("SECRETARY@talk")
                .get(0)
                .name();
        say(OFFICE, "", "Nhờ @" + name.toUpperCase() + " xem giúp");
        read(ASKED, "/tasks").andExpect(content().string(containsString("nhắc đến")));
        read(ASKED, "/tasks/" + task).andExpect(content().string(containsString("xem giúp")));
        read(ASKED, "/tasks").andExpect(content().string(not(containsString("nhắc đến"))));
    }

    @Test
    void aTaskThatNamesCandidatesIsAskedAboutAmongItsOwnAndAPersonalActWithNobody() {
        var me = application.getBean(RoleHolders.class).actor(OFFICE);
        var partners = application.getBean(Partners.class);
        var tasks = application.getBean(OpenTasks.class);
        assertThat(partners.askable(tasks.find(task).orElseThrow(), me))
                .extracting(Person::id)
                .contains(ASKED);
        var naming = tasks.find(naming()).orElseThrow();
        assertThat(naming.namesCandidates()).isTrue();
        assertThat(partners.askable(naming, me)).isEmpty();
        application.getBean(TaskService.class).deleteCandidateGroup(task, "OFFICE@talk");
        application.getBean(TaskService.class).setAssignee(task, OFFICE);
        assertThat(partners.askable(tasks.find(task).orElseThrow(), me)).isEmpty();
    }

    private String naming() {
        var instance = application
                .getBean(RuntimeService.class)
                .createProcessInstanceByKey("election")
                .startBeforeActivity("user_IssueBallots")
                .setVariable("issuing", "OFFICE@talk")
                .setVariable("presiding", "OFFICE@talk")
                .businessKey("one-case")
                .execute();
        return application
                .getBean(TaskService.class)
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getId();
    }

    private String question() {
        return application
                .getBean(JdbcClient.class)
                .sql("select note from inbox_call where task = :task and person = :person")
                .param("task", task)
                .param("person", ASKED)
                .query(String.class)
                .single();
    }

    private ResultActions say(String author, String person, String text) throws Exception {
        return browser.perform(post("/tasks/" + task + "/notes")
                .with(SignedInAs.seat(application, author))
                .with(csrf())
                .param("person", person)
                .param("text", text));
    }

    private ResultActions send(String author, String path, String text) throws Exception {
        return browser.perform(post(path)
                .with(SignedInAs.seat(application, author))
                .with(csrf())
                .param("text", text));
    }

    private ResultActions read(String reader, String path) throws Exception {
        return browser.perform(get(path).with(SignedInAs.seat(application, reader)));
    }
}
