package vn.daihoi.deadline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import vn.daihoi.deadline.DeadlineQueries;
import vn.daihoi.deadline.DeadlineState;
import vn.daihoi.deadline.DeadlineView;
import vn.daihoi.deadline.request.AnswerLinks;
import vn.daihoi.deadline.request.TimeRequests;
import vn.daihoi.organisation.AssignRole;
import vn.daihoi.organisation.EndRole;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.testing.SignedInAs;
import vn.daihoi.workflow.CompleteTask;
import vn.daihoi.workflow.CompletionOutcome;
import vn.daihoi.workflow.FieldError;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.OpenTasks;
import vn.daihoi.workflow.ProcessVariable;
import vn.daihoi.workflow.VirtualTime;
import vn.daihoi.workflow.Workflow;

/** Answers to a reminder by the link in its mail; Thursday 9 January 2025. */
@ApplicationTest
class AnswerLinkTest {

    private static final String DISTRICT = "links";
    private static final String HOLDER = DISTRICT + ".office";

    @Autowired
    MockMvc browser;

    @Autowired
    ApplicationContext application;

    @Autowired
    AnswerLinks links;

    @Autowired
    DeadlineQueries deadlines;

    @Autowired
    TimeRequests requests;

    @Autowired
    OpenTasks tasks;

    @Autowired
    CompleteTask complete;

    @Autowired
    RoleHolders holders;

    @Autowired
    Workflow workflow;

    @Autowired
    VirtualTime time;

    private DeadlineView deadline;

    /** Any task before the office; that of the calendar is the smallest. */
    @BeforeEach
    void aTaskBeforeTheOffice() {
        time.moveTo(LocalDateTime.of(2025, 1, 9, 8, 0));
        SignedInAs.organisation(application, DISTRICT, null);
        var key = "links-" + UUID.randomUUID();
        workflow.start(
                "calendar-year",
                key,
                ProcessVariable.number("year").of(2027),
                ProcessVariable.text("superior").of(DISTRICT),
                ProcessVariable.text("decider").of("OFFICE@" + DISTRICT));
        deadline = deadlines.open(key).get(0);
    }

    @AfterEach
    void realTime() {
        time.backToReal();
    }

    @Test
    void notesWhoHasSeenItAndSignsNobodyIn() throws Exception {
        var link = links.of(deadline, HOLDER);
        browser.perform(get(link))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("13/02/2025")));
        browser.perform(get(link)).andExpect(content().string(containsString("Đã nhận việc này")));

        var session = browser.perform(post(link + "/noted").with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Đã ghi nhận")))
                .andReturn()
                .getRequest()
                .getSession();
        browser.perform(get("/tasks").session((MockHttpSession) session)).andExpect(status().is3xxRedirection());
        browser.perform(post(link + "/noted").with(csrf())).andExpect(status().isOk());
    }

    @Test
    void refusesWhatWasChangedExpiredOrIsSomebodyElses() throws Exception {
        var link = links.of(deadline, HOLDER);
        var other = link.substring(0, link.length() - 2) + (link.endsWith("AA") ? "BB" : "AA");
        browser.perform(get(other)).andExpect(status().isBadRequest()).andExpect(shows("Liên kết không đúng"));
        browser.perform(get("/deadline-links/x")).andExpect(status().isBadRequest());

        var secretary = SignedInAs.seat(application, DISTRICT + ".secretary");
        browser.perform(get(link).with(secretary))
                .andExpect(status().isForbidden())
                .andExpect(shows("Liên kết của người khác"));
        browser.perform(post(link + "/noted").with(secretary).with(csrf())).andExpect(status().isForbidden());

        time.moveTo(LocalDateTime.of(2025, 1, 24, 8, 0));
        browser.perform(get(link)).andExpect(status().isGone()).andExpect(shows("Liên kết đã hết hạn"));
    }

    @Test
    void refusesWhoHasHandedTheRoleOver() throws Exception {
        application
                .getBean(AssignRole.class)
                .assign(new AssignRole.Command(
                        DISTRICT + ".supervisor", new RoleAt(Role.OFFICE, DISTRICT), LocalDate.of(2024, 1, 1)));
        var link = links.of(deadline, DISTRICT + ".supervisor");
        browser.perform(get(link)).andExpect(status().isOk());
        application
                .getBean(EndRole.class)
                .end(new EndRole.Command(
                        DISTRICT + ".supervisor", new RoleAt(Role.OFFICE, DISTRICT), LocalDate.of(2025, 1, 8)));
        browser.perform(get(link)).andExpect(status().isGone()).andExpect(shows("Việc đã chuyển người khác"));
    }

    @Test
    void asksForMoreTimeOnceAndSomebodyAboveGrantsIt() throws Exception {
        var link = links.of(deadline, HOLDER);
        browser.perform(post(link + "/more-time")
                        .param("kind", "TIME")
                        .param("wanted", "2025-01-08")
                        .param("reason", "Tết")
                        .with(csrf()))
                .andExpect(shows("Ngày này đã qua."))
                .andExpect(shows("id=\"wanted-error\""))
                .andExpect(shows("2025-01-08"));
        browser.perform(post(link + "/more-time")
                        .param("kind", "TIME")
                        .param("wanted", "2025-01-20")
                        .param("reason", "Tết")
                        .with(csrf()))
                .andExpect(shows("Hạn đề nghị phải sau hạn hiện nay."));
        ask(link).andExpect(shows("Đã gửi đề nghị"));
        ask(link).andExpect(status().isGone()).andExpect(shows("Liên kết đã được dùng"));
        assertThat(deadlines.find(deadline.id()).orElseThrow().due())
                .as("not yet")
                .isEqualTo(deadline.due());

        var task = decision();
        var decider = holders.holders(task.groups().iterator().next()).get(0).id();
        assertThat(decider).isNotEqualTo(HOLDER);
        var past = complete.complete(new CompleteTask.Command(
                task.id(), Map.of("requestAnswer", "GRANT", "grantedDay", "2025-01-08"), holders.actor(decider)));
        assertThat(((CompletionOutcome.Refused) past).errors())
                .extracting(FieldError::field)
                .containsExactly("grantedDay");
        decide(task, decider, Map.of("requestAnswer", "GRANT"));
        assertThat(deadlines.find(deadline.id()).orElseThrow().due())
                .isEqualTo(LocalDate.of(2025, 2, 28).atTime(17, 0));
        assertThat(tasks.find(deadline.taskId()).orElseThrow().due())
                .isEqualTo(LocalDate.of(2025, 2, 28).atTime(17, 0));
    }

    @Test
    void stopsTheClockWhileAnotherBodyHasToAnswer() throws Exception {
        var office = SignedInAs.seat(application, HOLDER);
        var path = "/tasks/" + deadline.taskId() + "/more-time";
        browser.perform(get(path).with(SignedInAs.seat(application, DISTRICT + ".secretary")))
                .andExpect(status().isForbidden());
        browser.perform(get(path).with(office)).andExpect(shows("Xin lùi hạn"));
        browser.perform(post(path)
                        .param("kind", "WAIT")
                        .param("waitsFor", "Sở Nội vụ")
                        .param("reason", "Chờ số liệu")
                        .with(office)
                        .with(csrf()))
                .andExpect(redirectedUrl("/tasks/" + deadline.taskId()));
        var task = decision();
        decide(task, holders.holders(task.groups().iterator().next()).get(0).id(), Map.of("requestAnswer", "GRANT"));
        assertThat(deadlines.find(deadline.id()).orElseThrow().state()).isEqualTo(DeadlineState.PAUSED);
        browser.perform(get("/tasks/" + deadline.taskId()).with(office))
                .andExpect(shows("từ 09/01, chờ cơ quan khác: Sở Nội vụ"))
                .andExpect(shows("Đã có trả lời, tính hạn tiếp"));

        time.moveTo(LocalDateTime.of(2025, 1, 13, 8, 0));
        browser.perform(post("/tasks/" + deadline.taskId() + "/resume")
                        .with(office)
                        .with(csrf()))
                .andExpect(redirectedUrl("/tasks/" + deadline.taskId()));
        assertThat(deadlines.find(deadline.id()).orElseThrow().due().toLocalDate())
                .as("Friday and Monday do not count")
                .isEqualTo(LocalDate.of(2025, 2, 17));
    }

    @Test
    void needsNoAnswerOnceTheTaskHasEnded() throws Exception {
        ask(links.of(deadline, HOLDER)).andExpect(shows("Đã gửi đề nghị"));
        var request = requests.open(deadline.id()).orElseThrow().id();
        var asked = decision();
        application
                .getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processDefinitionKey("calendar-year")
                .processInstanceBusinessKey(deadline.chain())
                .list()
                .forEach(year -> application.getBean(RuntimeService.class).deleteProcessInstance(year.getId(), "test"));

        assertThat(tasks.find(asked.id())).as("nothing left to decide").isEmpty();
        assertThat(requests.require(request).state()).isEqualTo("VOID");
        assertThat(deadlines.open(deadline.chain())).isEmpty();
        assertThat(workflow.runs("deadline-request", deadline.chain())).isFalse();
    }

    private ResultActions ask(String link) throws Exception {
        return browser.perform(post(link + "/more-time")
                .param("kind", "TIME")
                .param("wanted", "2025-02-28")
                .param("reason", "Trùng Tết Nguyên đán")
                .with(csrf()));
    }

    private OpenTask decision() {
        var request = deadlines.open(deadline.chain()).stream()
                .filter(open -> !open.id().equals(deadline.id()))
                .findFirst()
                .orElseThrow();
        return tasks.find(request.taskId()).orElseThrow();
    }

    private void decide(OpenTask task, String by, Map<String, Object> answers) {
        var outcome = complete.complete(new CompleteTask.Command(task.id(), answers, holders.actor(by)));
        assertThat(outcome).isInstanceOf(CompletionOutcome.Completed.class);
    }

    private static ResultMatcher shows(String text) {
        return content().string(containsString(text));
    }
}
