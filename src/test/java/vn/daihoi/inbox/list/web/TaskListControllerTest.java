package vn.daihoi.inbox.list.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.daihoi.inbox.list.Inbox;
import vn.daihoi.inbox.view.SavedViews;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.testing.OpenedTask;
import vn.daihoi.testing.SignedInAs;
import vn.daihoi.workflow.CompleteTask;

@ApplicationTest
class TaskListControllerTest {

    private static final String OFFICE = "task-list.office";
    private static final String SECRETARY = "task-list.secretary";
    private static final String ELSEWHERE = "task-list-other.office";

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc browser;

    private String task;

    @BeforeEach
    void open() {
        SignedInAs.organisation(application, "task-list", null);
        SignedInAs.organisation(application, "task-list-other", null);
        task = OpenedTask.of(application, "plan-comment-form", "OFFICE@task-list");
    }

    @Test
    void everyTabShowsItsOwn() throws Exception {
        list(OFFICE, "tab=waiting").andExpect(content().string(containsString(task)));
        list(OFFICE, "tab=roles").andExpect(content().string(containsString(task)));
        list(OFFICE, "tab=mine").andExpect(content().string(not(containsString(task))));
        list(OFFICE, "tab=done").andExpect(content().string(not(containsString(task))));
        application
                .getBean(CompleteTask.class)
                .complete(new CompleteTask.Command(
                        task,
                        Map.of("legalityChecked", "true"),
                        application.getBean(RoleHolders.class).actor(OFFICE)));
        list(OFFICE, "tab=waiting").andExpect(content().string(not(containsString(task))));
        list(OFFICE, "tab=done").andExpect(content().string(containsString(task)));
        list(OFFICE, "tab=done&search=gop%20Y").andExpect(content().string(containsString(task)));
        list(SECRETARY, "tab=done").andExpect(content().string(not(containsString(task))));
    }

    @Test
    void whoeverLooksAfterAnOrganisationSeesItsWorkAndOpensOnlyWhatIsAllowed() throws Exception {
        list(SECRETARY, "tab=organisation")
                .andExpect(content().string(containsString("Văn phòng")))
                .andExpect(content().string(not(containsString("/tasks/" + task))));
        list("task-list.supervisor", "tab=organisation").andExpect(content().string(containsString("/tasks/" + task)));
        list(OFFICE, "tab=organisation").andExpect(content().string(not(containsString("/tasks/" + task))));
        list("task-list-other.secretary", "tab=organisation")
                .andExpect(content().string(not(containsString("/tasks/" + task))));
    }

    @Test
    void filtersStayInTheAddressAndADayThatIsNoneIsSaid() throws Exception {
        list(OFFICE, "process=election").andExpect(content().string(not(containsString(task))));
        list(OFFICE, "criticality=CRITICAL").andExpect(content().string(not(containsString(task))));
        list(OFFICE, "criticality=NORMAL&sort=unit&search=the%20thuc")
                .andExpect(content().string(containsString(task)))
                .andExpect(content().string(containsString("sort=unit&amp;criticality=NORMAL&amp;search=the%20thuc")));
        list(OFFICE, "from=2025-02-31").andExpect(content().string(containsString("Ngày này không có")));
        list(OFFICE, "to=%3Cscript%3E&unit=%00%3Cb%3E&after=x_y&sort=none&tab=none&plan=%25")
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<b>"))));
    }

    @Test
    void pagesAreWalkedForwardAndBack() throws Exception {
        for (int more = 0; more < Inbox.PAGE + 3; more++) {
            OpenedTask.of(application, "plan-comment-form", "FINANCE_OFFICE@task-list");
        }
        var first = list("task-list.finance-office", "sort=newest").andReturn().getResponse();
        var second = follow("task-list.finance-office", first.getContentAsString(), "next");
        assertThat(rows(first.getContentAsString())).isEqualTo(Inbox.PAGE);
        assertThat(rows(second)).isGreaterThanOrEqualTo(3);
        assertThat(follow("task-list.finance-office", second, "prev")).contains(firstRow(first.getContentAsString()));
    }

    @Test
    void aViewIsKeptSharedAndDroppedByItsOwnerAlone() throws Exception {
        save(OFFICE, "Việc gấp", "task-list", "criticality=CRITICAL&evil=1")
                .andExpect(redirectedUrl("/tasks?criticality=CRITICAL"));
        list(SECRETARY, "").andExpect(content().string(containsString("Việc gấp")));
        list(ELSEWHERE, "").andExpect(content().string(not(containsString("Việc gấp"))));
        var view = application
                .getBean(JdbcClient.class)
                .sql("select id from inbox_view where name = 'Việc gấp'")
                .query(String.class)
                .list()
                .get(0);
        browser.perform(post("/tasks/views/" + view + "/drop")
                        .with(SignedInAs.seat(application, SECRETARY))
                        .with(csrf()))
                .andExpect(status().isForbidden());
        browser.perform(post("/tasks/views/" + view + "/drop")
                        .with(SignedInAs.seat(application, OFFICE))
                        .with(csrf()))
                .andExpect(redirectedUrl("/tasks"));
        list(SECRETARY, "").andExpect(content().string(not(containsString("Việc gấp"))));
    }

    @Test
    void aViewIsNotSharedWithStrangersNorNameless() throws Exception {
        save(SECRETARY, "Lạ", "task-list-other", "");
        save(SECRETARY, " ", "", "");
        save(SECRETARY, "x".repeat(101), "", "");
        assertThat(application
                        .getBean(SavedViews.class)
                        .of(application.getBean(RoleHolders.class).actor(SECRETARY)))
                .noneMatch(view -> view.owner().equals(SECRETARY));
    }

    private ResultActions save(String person, String name, String organisation, String address) throws Exception {
        return browser.perform(post("/tasks/views")
                .with(SignedInAs.seat(application, person))
                .with(csrf())
                .param("name", name)
                .param("organisation", organisation)
                .param("address", address));
    }

    private ResultActions list(String person, String query) throws Exception {
        return browser.perform(get(java.net.URI.create("/tasks?" + query)).with(SignedInAs.seat(application, person)));
    }

    private String follow(String person, String page, String way) throws Exception {
        var link = page.substring(page.indexOf("rel=\"" + way));
        var from = link.indexOf("/tasks?") + "/tasks?".length();
        var query = link.substring(from, link.indexOf('"', from)).replace("&amp;", "&");
        return list(person, query).andReturn().getResponse().getContentAsString();
    }

    private static int rows(String page) {
        return page.split("list-group-item-action", -1).length - 1;
    }

    private static String firstRow(String page) {
        var from = page.indexOf("/tasks/", page.indexOf("list-group-item-action"));
        return page.substring(from, page.indexOf('"', from));
    }
}
