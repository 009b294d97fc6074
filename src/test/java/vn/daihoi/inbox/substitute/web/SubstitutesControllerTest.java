package vn.daihoi.inbox.substitute.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.daihoi.organisation.NameSubstitute.Verdict;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.organisation.Substitutes;
import vn.daihoi.shared.Actor;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.testing.OpenedTask;
import vn.daihoi.testing.SignedInAs;
import vn.daihoi.workflow.AnswerSheets;

@ApplicationTest
class SubstitutesControllerTest {

    private static final String A = "stand.office";
    private static final String B = "stand.finance-office";
    private static final String C = "stand.propaganda-board";

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc browser;

    private LocalDate today;

    @BeforeEach
    void open() {
        SignedInAs.organisation(application, "stand", null);
        SignedInAs.organisation(application, "stand-other", null);
        today = LocalDate.now(application.getBean(Clock.class));
    }

    @AfterEach
    void recall() {
        application.getBean(JdbcClient.class).sql("delete from role_substitute").update();
    }

    @Test
    void aSubstituteDoesTheWorkOfTheRoleAndIsWrittenDownAsSuch() throws Exception {
        var task = OpenedTask.of(application, "plan-comment-form", "OFFICE@stand");
        complete(B, task).andExpect(status().isForbidden());
        name(A, B, "OFFICE@stand").andExpect(flash().attribute("notice", "substitute.verdict.named"));
        browser.perform(get("/tasks").with(SignedInAs.seat(application, B)))
                .andExpect(content().string(containsString(task)));
        browser.perform(get("/substitutes").with(SignedInAs.seat(application, B)))
                .andExpect(content().string(containsString(actor(B).name() + " thay " + actor(A).name())));
        complete(B, task).andExpect(flash().attribute("notice", "task.completed"));
        var sheet = application.getBean(AnswerSheets.class).ofTask(task).orElseThrow();
        assertThat(sheet.byPerson()).isEqualTo(B);
        assertThat(sheet.byName()).isEqualTo(actor(B).name() + " thay " + actor(A).name());
    }

    @Test
    void itEndsWhenItIsRecalledWhichOnlyThePrincipalDoes() throws Exception {
        name(A, B, "OFFICE@stand");
        var id = application.getBean(Substitutes.class).of(A).get(0).id();
        recall(C, id).andExpect(status().isForbidden());
        recall(B, id).andExpect(status().isForbidden());
        assertThat(actor(B).holds("OFFICE@stand")).isTrue();
        recall(A, id).andExpect(flash().attribute("notice", "substitute.recalled"));
        assertThat(actor(B).holds("OFFICE@stand")).isFalse();
    }

    @Test
    void itCountsInItsDaysAndOnlyWhileThePrincipalHoldsTheRole() throws Exception {
        name(A, B, "OFFICE@stand", today.plusDays(1), today.plusDays(3));
        assertThat(actor(B).holds("OFFICE@stand")).isFalse();
        change("from_day = from_day - 1");
        assertThat(actor(B).holds("OFFICE@stand")).isTrue();
        change("role = 'ORGANISATION_BOARD'");
        assertThat(actor(B).holds("ORGANISATION_BOARD@stand")).isFalse();
    }

    @Test
    void thereAreNoChainsAndNoCycles() throws Exception {
        name(A, B, "OFFICE@stand");
        name(B, C, "OFFICE@stand").andExpect(flash().attribute("refused", Verdict.ROLES));
        name(B, A, "FINANCE_OFFICE@stand").andExpect(flash().attribute("refused", Verdict.CYCLE));
        name(B, C, "FINANCE_OFFICE@stand").andExpect(flash().attribute("notice", "substitute.verdict.named"));
        assertThat(actor(C).groups()).contains("FINANCE_OFFICE@stand").doesNotContain("OFFICE@stand");
    }

    @Test
    void whatIsDoneInPersonOrNotHeldOrForStrangersIsRefused() throws Exception {
        name("stand.committee-1", B, "COMMITTEE@stand").andExpect(flash().attribute("refused", Verdict.ROLES));
        name(A, B, "FINANCE_OFFICE@stand").andExpect(flash().attribute("refused", Verdict.ROLES));
        name(A, B).andExpect(flash().attribute("refused", Verdict.ROLES));
        name(A, A, "OFFICE@stand").andExpect(flash().attribute("refused", Verdict.PERSON));
        name(A, "stand-other.office", "OFFICE@stand").andExpect(flash().attribute("refused", Verdict.PERSON));
        name(A, B, "OFFICE@stand", today.minusDays(1), today).andExpect(flash().attribute("refused", Verdict.DAYS));
        name(A, B, "OFFICE@stand", today, today.plusDays(200)).andExpect(flash().attribute("refused", Verdict.DAYS));
        assertThat(application.getBean(Substitutes.class).of(A)).isEmpty();
    }

    @Test
    void nobodyDoesAPersonalActOrCountsInABodyForAnother() throws Exception {
        name(A, B, "OFFICE@stand");
        var task = OpenedTask.of(application, "plan-comment-form", "OFFICE@stand");
        application.getBean(TaskService.class).deleteCandidateGroup(task, "OFFICE@stand");
        application.getBean(TaskService.class).setAssignee(task, A);
        complete(B, task).andExpect(status().isForbidden());
        assertThat(application.getBean(RoleHolders.class).body("OFFICE@stand"))
                .extracting(person -> person.id())
                .containsExactly(A);
    }

    @Test
    void theTwoAreOnePairOfEyesEvenAfterARecall() throws Exception {
        assertThat(actor(A).sameEyes(B)).isFalse();
        name(A, B, "OFFICE@stand");
        recall(A, application.getBean(Substitutes.class).of(A).get(0).id());
        assertThat(actor(A).sameEyes(B)).isTrue();
        assertThat(actor(B).sameEyes(A)).isTrue();
        assertThat(actor(C).sameEyes(A)).isFalse();
    }

    private void change(String column) {
        application
                .getBean(JdbcClient.class)
                .sql("update role_substitute set " + column)
                .update();
    }

    private Actor actor(String person) {
        return application.getBean(RoleHolders.class).actor(person);
    }

    private ResultActions name(String principal, String substitute, String... roles) throws Exception {
        return send(principal, substitute, today, today.plusDays(5), roles);
    }

    private ResultActions name(String principal, String substitute, String role, LocalDate from, LocalDate to)
            throws Exception {
        return send(principal, substitute, from, to, role);
    }

    private ResultActions send(String principal, String substitute, LocalDate from, LocalDate to, String... roles)
            throws Exception {
        var request = post("/substitutes")
                .with(SignedInAs.seat(application, principal))
                .with(csrf())
                .param("person", substitute)
                .param("from", from.toString())
                .param("to", to.toString());
        return browser.perform(roles.length == 0 ? request : request.param("role", roles));
    }

    private ResultActions recall(String person, String id) throws Exception {
        return browser.perform(post("/substitutes/" + id + "/recall")
                .with(SignedInAs.seat(application, person))
                .with(csrf()));
    }

    private ResultActions complete(String person, String task) throws Exception {
        return browser.perform(post("/tasks/" + task)
                .with(SignedInAs.seat(application, person))
                .with(csrf())
                .param("legalityChecked", "true"));
    }
}
