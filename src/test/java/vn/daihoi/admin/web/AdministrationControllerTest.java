package vn.daihoi.admin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.daihoi.notification.MailQueries;
import vn.daihoi.notification.MailView;
import vn.daihoi.organisation.AssignRole;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.testing.SignedInAs;

@ApplicationTest
class AdministrationControllerTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc browser;

    @Autowired
    RoleHolders holders;

    private RequestPostProcessor administrator;

    @BeforeEach
    void signIn() {
        SignedInAs.organisation(application, "kept", null);
        administrator = SignedInAs.seat(application, "kept.supervisor");
        application
                .getBean(AssignRole.class)
                .assign(new AssignRole.Command(
                        "kept.supervisor",
                        new RoleAt(Role.ADMINISTRATOR, RoleAt.INSTALLATION),
                        LocalDate.of(2024, 1, 1)));
    }

    @Test
    void everyPageOpens() throws Exception {
        for (var page : new String[] {
            "/admin",
            "/admin/accounts",
            "/admin/incidents",
            "/admin/papers",
            "/admin/mail-templates",
            "/admin/mail-templates/deadline-reminder",
            "/admin/mail-templates/plan-issued",
            "/admin/organisations/kept",
            "/mails",
            "/mails?status=SENT"
        }) {
            browser.perform(get(page).with(administrator)).andExpect(status().isOk());
        }
        browser.perform(get("/admin/organisations/nowhere").with(administrator)).andExpect(status().isNotFound());
    }

    /** As every other mail it goes through the outbox, to whoever asked for it. */
    @Test
    void aTemplateIsSentToTryWhetherMailsArrive() throws Exception {
        browser.perform(post("/admin/mail-templates/deadline-alarm/sent")
                        .with(administrator)
                        .with(csrf()))
                .andExpect(redirectedUrl("/admin/mail-templates/deadline-alarm"))
                .andExpect(flash().attribute("notice", "mailtemplates.sent"));
        assertThat(application.getBean(MailQueries.class).ofPerson("kept.supervisor", 99))
                .extracting(MailView::template, MailView::urgent)
                .contains(tuple("deadline-alarm", true));
        browser.perform(post("/admin/mail-templates/nothing/sent")
                        .with(administrator)
                        .with(csrf()))
                .andExpect(status().isNotFound());
        browser.perform(post("/admin/mail-templates/deadline-alarm/sent")
                        .with(SignedInAs.seat(application, "kept.office"))
                        .with(csrf()))
                .andExpect(status().isForbidden());
    }

    @Test
    void whatHasToBeConfirmedIsListedWithItsSource() throws Exception {
        browser.perform(get("/admin").with(administrator)).andExpect(content().string(containsString("/admin/rules")));
        browser.perform(get("/admin/rules").with(administrator))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Tuổi nghỉ hưu theo tháng sinh")))
                .andExpect(content().string(containsString("135/2020/NĐ-CP, 18/11/2020")))
                .andExpect(content().string(containsString("Vai trò thay thế ở tổ chức nhỏ")))
                .andExpect(content().string(containsString("cần xác nhận")))
                .andExpect(content().string(not(containsString("??"))))
                .andExpect(content().string(not(containsString("to be confirmed"))));
        browser.perform(get("/admin/rules").with(administrator).param("lang", "en"))
                .andExpect(content().string(containsString("to be confirmed")))
                .andExpect(content().string(not(containsString("??"))));
        var office = SignedInAs.seat(application, "kept.office");
        browser.perform(get("/admin/rules").with(office)).andExpect(status().isForbidden());
    }

    @Test
    void aNewPersonGetsAnAccountThenARole() throws Exception {
        open("dang.vien", "dang.vien@example.invalid").andExpect(flash().attributeExists("handOver"));
        open("dang.vien", "dang.vien@example.invalid").andExpect(content().string(containsString("đã có người dùng")));
        open("Đảng viên", "an@example.invalid").andExpect(content().string(containsString("chữ thường không dấu")));
        assign("dang.vien").andExpect(flash().attribute("notice", "admin.roles.assigned"));
        assign("nobody")
                .andExpect(content().string(allOf(containsString("Không có ai"), containsString("\"nobody\""))));
        assertThat(holders.actor("dang.vien").groups()).containsExactly("TELLERS@kept");
        browser.perform(post("/admin/organisations/kept/holdings/end")
                .with(administrator)
                .with(csrf())
                .param("person", "dang.vien")
                .param("role", "TELLERS")
                .param("last", "2024-02-01"));
        assertThat(holders.actor("dang.vien").groups()).isEmpty();
    }

    @Test
    void otherRolesAreKeptOut() throws Exception {
        var office = SignedInAs.seat(application, "kept.office");
        browser.perform(get("/admin/accounts").with(office)).andExpect(status().isForbidden());
        browser.perform(post("/admin/incidents/1/retry").with(office).with(csrf()))
                .andExpect(status().isForbidden());
        browser.perform(get("/mails").with(office)).andExpect(status().isOk());
    }

    private org.springframework.test.web.servlet.ResultActions open(String username, String mail) throws Exception {
        return browser.perform(post("/admin/accounts")
                .with(administrator)
                .with(csrf())
                .param("name", "Đảng viên")
                .param("mail", mail)
                .param("username", username));
    }

    private org.springframework.test.web.servlet.ResultActions assign(String person) throws Exception {
        return browser.perform(post("/admin/organisations/kept/holdings")
                .with(administrator)
                .with(csrf())
                .param("person", person)
                .param("role", "TELLERS")
                .param("from", "2024-01-01"));
    }
}
