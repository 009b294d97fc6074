package vn.daihoi.admin.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Map;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.daihoi.organisation.AssignRole;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.records.Journal;
import vn.daihoi.records.SealJournal;
import vn.daihoi.shared.Actor;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.testing.SignedInAs;

@ApplicationTest
class JournalControllerTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc browser;

    @Autowired
    Journal journal;

    @Autowired
    SealJournal seal;

    @Autowired
    JdbcClient jdbc;

    private RequestPostProcessor administrator;

    @BeforeEach
    void signIn() {
        SignedInAs.organisation(application, "journal-page", null);
        administrator = SignedInAs.seat(application, "journal-page.supervisor");
        application
                .getBean(AssignRole.class)
                .assign(new AssignRole.Command(
                        "journal-page.supervisor",
                        new RoleAt(Role.ADMINISTRATOR, RoleAt.INSTALLATION),
                        LocalDate.of(2024, 1, 1)));
    }

    @Test
    void namesTheLineThatSomebodyAltered() throws Exception {
        journal.append(new Journal.Entry(
                "journal-page-chain",
                "task.completed",
                new Journal.Subject("plan", "journal-page"),
                Actor.SYSTEM,
                "Đã ghi",
                Map.of()));
        seal.sealAll();
        browser.perform(get("/admin/journal").with(administrator)).andExpect(status().isOk());
        verified(containsString("nguyên vẹn"));

        alter("Đã sửa");
        verified(allOf(containsString("Bị sửa"), containsString("journal-page-chain")));
        alter("Đã ghi");
        verified(containsString("nguyên vẹn"));
    }

    private void verified(Matcher<String> says) throws Exception {
        browser.perform(post("/admin/journal").with(administrator).with(csrf()))
                .andExpect(content().string(says));
    }

    private void alter(String text) {
        jdbc.sql("update journal_entry set body = :text where chain = 'journal-page-chain'")
                .param("text", text)
                .update();
    }
}
