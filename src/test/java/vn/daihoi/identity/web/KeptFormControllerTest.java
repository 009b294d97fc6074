package vn.daihoi.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.daihoi.congress.CongressMother;
import vn.daihoi.congress.OpenCongress;
import vn.daihoi.congress.date.DateCongress;
import vn.daihoi.oversight.OversightQueries;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.testing.SignedInAs;

/** The forms that start something: what is typed in them outlives the session and a change of language. */
@ApplicationTest
class KeptFormControllerTest {

    private static final String CONGRESS = "/congresses/kept-form.kept-commune";
    private static final String TYPED = "Đang viết <dở>";
    private static final String SHOWN = "Đang viết &lt;dở&gt;";

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc browser;

    private final MockHttpSession session = new MockHttpSession();
    private RequestPostProcessor office;

    @BeforeEach
    void open() {
        SignedInAs.organisation(application, "kept-district", null);
        SignedInAs.organisation(application, "kept-commune", "kept-district");
        office = SignedInAs.seat(application, "kept-district.office");
        application
                .getBean(OpenCongress.class)
                .open(CongressMother.commune("kept-form", "kept-district", "kept-commune"));
        application
                .getBean(DateCongress.class)
                .date(new DateCongress.Command(
                        "kept-form.kept-commune", LocalDate.of(2025, 3, 17), LocalDate.of(2025, 3, 18), "Hội trường"));
    }

    @ParameterizedTest
    @CsvSource({"difficulty, question", "complaint, content", "postpone, reason", "cancel, reason", "merge, reason"})
    void aChangeOfLanguageKeepsWhatIsTypedAndDoesNothing(String form, String field) throws Exception {
        var page = CONGRESS + "/" + form;
        browser.perform(from(page, field).param("_lang", "en").with(office).with(csrf()))
                .andExpect(redirectedUrl(page));
        again(page).andExpect(content().string(allOf(containsString(SHOWN), not(containsString("Phiên trước")))));
        again(page).andExpect(content().string(not(containsString(SHOWN))));
        assertThat(application.getBean(OversightQueries.class).difficulties("kept-form.kept-commune"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"difficulty, question", "complaint, content", "postpone, reason", "cancel, reason", "merge, reason"})
    void theEndOfTheSessionKeepsWhatIsTyped(String form, String field) throws Exception {
        var page = CONGRESS + "/" + form;
        browser.perform(from(page, field).with(csrf().useInvalidToken())).andExpect(redirectedUrl("/sign-in?ended"));
        browser.perform(post("/sign-in")
                        .session(session)
                        .with(csrf())
                        .param("username", "kept-district.office")
                        .param("password", SignedInAs.PASSWORD))
                .andExpect(redirectedUrl(page));
        again(page).andExpect(content().string(allOf(containsString(SHOWN), containsString("Phiên trước đã hết hạn"))));
    }

    @Test
    void passwordsAreNotKept() throws Exception {
        browser.perform(post("/password").session(session).param("next", "một câu dễ nhớ"));
        assertThat(session.getAttributeNames().asIterator()).toIterable().noneMatch(name -> name.contains("KeptForm"));
    }

    /** Another site cannot choose where somebody lands. */
    @ParameterizedTest
    @CsvSource({"https://elsewhere.example.invalid/x", "http://localhost//elsewhere.example.invalid", "no address"})
    void onlyAPageOfOursIsGoneBackTo(String referer) throws Exception {
        var page = CONGRESS + "/difficulty";
        browser.perform(post(page)
                        .header("Referer", referer)
                        .param("_lang", "en")
                        .param("topic", "x")
                        .with(office)
                        .with(csrf()))
                .andExpect(redirectedUrl(page));
    }

    private MockHttpServletRequestBuilder from(String page, String field) {
        return post(page)
                .session(session)
                .header("Referer", "http://localhost" + page)
                .param(field, TYPED);
    }

    private org.springframework.test.web.servlet.ResultActions again(String page) throws Exception {
        return browser.perform(get(page).session(session).with(office));
    }
}
