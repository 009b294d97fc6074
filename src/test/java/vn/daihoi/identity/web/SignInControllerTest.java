package vn.daihoi.identity.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import vn.daihoi.identity.DisableAccount;
import vn.daihoi.identity.ResetPassword;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.testing.SignedInAs;

@ApplicationTest
class SignInControllerTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc browser;

    @Test
    void everyPageAsksForASignInAndSendsAStrictPolicy() throws Exception {
        browser.perform(get("/tasks")).andExpect(redirectedUrlPattern("**/sign-in"));
        browser.perform(get("/sign-in"))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")))
                .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe"))))
                .andExpect(content().string(containsString("Đăng nhập")))
                .andExpect(content().string(not(containsString("seats"))));
    }

    @Test
    void englishIsKeptInACookie() throws Exception {
        var answer = browser.perform(get("/sign-in").param("lang", "en"))
                .andExpect(content().string(containsString("User name")))
                .andReturn();
        browser.perform(get("/sign-in").cookie(answer.getResponse().getCookie("language")))
                .andExpect(content().string(containsString("User name")));
    }

    @Test
    void theFirstAdministratorMustChooseAPassword() throws Exception {
        var admin = SignedInAs.seat(application, "administrator");
        browser.perform(get("/tasks").with(admin)).andExpect(redirectedUrl("/password"));
    }

    @Test
    void tenWrongPasswordsLockTheDoorForAWhile() throws Exception {
        SignedInAs.organisation(application, "locked", null);
        SignedInAs.account(application, "locked.office");
        for (int attempt = 0; attempt < 10; attempt++) {
            signIn("locked.office", "wrong").andExpect(redirectedUrl("/sign-in?error"));
        }
        signIn("locked.office", SignedInAs.PASSWORD).andExpect(redirectedUrl("/sign-in?error"));
    }

    @Test
    void aPasswordForOnceMustBeChanged() throws Exception {
        SignedInAs.organisation(application, "reset", null);
        SignedInAs.account(application, "reset.office");
        var password = application.getBean(ResetPassword.class).reset("reset.office");
        var seat = SignedInAs.seat(application, "reset.office");
        browser.perform(get("/tasks").with(seat)).andExpect(redirectedUrl("/password"));
        change(seat, password, "short").andExpect(content().string(containsString("ít nhất 10 ký tự")));
        change(seat, "wrong", "một câu dễ nhớ").andExpect(content().string(containsString("hiện tại không đúng")));
        change(seat, password, "một câu dễ nhớ").andExpect(redirectedUrl("/tasks"));
        browser.perform(get("/tasks").with(seat)).andExpect(status().isOk());
    }

    @Test
    void aShutAccountIsOutAtOnce() throws Exception {
        SignedInAs.organisation(application, "shut", null);
        var seat = SignedInAs.seat(application, "shut.office");
        application.getBean(DisableAccount.class).disable("shut.office", true);
        browser.perform(get("/tasks").with(seat)).andExpect(redirectedUrl("/sign-in?disabled"));
    }

    @Test
    void administrationIsForAdministrators() throws Exception {
        SignedInAs.organisation(application, "no-admin", null);
        browser.perform(get("/admin").with(SignedInAs.seat(application, "no-admin.office")))
                .andExpect(status().isForbidden());
    }

    private org.springframework.test.web.servlet.ResultActions signIn(String user, String password) throws Exception {
        return browser.perform(
                post("/sign-in").with(csrf()).param("username", user).param("password", password));
    }

    private org.springframework.test.web.servlet.ResultActions change(
            org.springframework.test.web.servlet.request.RequestPostProcessor seat, String current, String next)
            throws Exception {
        return browser.perform(post("/password")
                .with(seat)
                .with(csrf())
                .param("current", current)
                .param("next", next)
                .param("again", next));
    }
}
