package vn.daihoi.admin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.daihoi.calendar.CalendarQueries;
import vn.daihoi.organisation.AssignRole;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.testing.SignedInAs;

@ApplicationTest
class CalendarControllerTest {

    private static final String PLACE = "calendar-page";

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext application;

    @Autowired
    CalendarQueries calendar;

    private RequestPostProcessor administrator;

    @BeforeEach
    void organisation() {
        SignedInAs.organisation(application, PLACE, null);
        administrator = SignedInAs.seat(application, PLACE + ".supervisor");
        application
                .getBean(AssignRole.class)
                .assign(new AssignRole.Command(
                        PLACE + ".supervisor",
                        new RoleAt(Role.ADMINISTRATOR, RoleAt.INSTALLATION),
                        LocalDate.of(2024, 1, 1)));
    }

    @Test
    void isForAdministratorsOnly() throws Exception {
        var committee = SignedInAs.seat(application, PLACE + ".office");
        mvc.perform(get("/admin/calendar").with(committee)).andExpect(status().isForbidden());
        mvc.perform(change("/admin/calendar", "OFF", "2021-03-01").with(committee))
                .andExpect(status().isForbidden());
    }

    @Test
    void showsEachDayWithTheSourceOfItsYear() throws Exception {
        mvc.perform(get("/admin/calendar?year=2025").with(administrator))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Tết Nguyên đán Ất Tỵ")))
                .andExpect(content().string(containsString("8726/VPCP-KGVX")))
                .andExpect(content().string(containsString("cần xác nhận")));
    }

    @Test
    void previewsBeforeItChangesAndKeepsWhatWasTypedWhenItRefuses() throws Exception {
        mvc.perform(change("/admin/calendar/preview", "OFF", "2021-03-01").with(administrator))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ngày hội")));
        assertThat(calendar.years(PLACE)).isEmpty();

        mvc.perform(change("/admin/calendar", "OFF", "2021-03-01").with(administrator))
                .andExpect(redirectedUrl("/admin/calendar?organisation=" + PLACE + "&year=2021"));
        assertThat(calendar.year(PLACE, 2021).orElseThrow().days()).hasSize(1);

        mvc.perform(change("/admin/calendar/preview", "HALF", "2021-03-01").with(administrator))
                .andExpect(content().string(containsString("Mâu thuẫn: ngày 01/03/2021")))
                .andExpect(content().string(containsString("id=\"kind-error\"")))
                .andExpect(content().string(containsString("value=\"Ngày hội\"")));
        mvc.perform(change("/admin/calendar/preview", "OFF", "hôm nay").with(administrator))
                .andExpect(content().string(containsString("Nhập ngày bắt đầu.")));
    }

    private static MockHttpServletRequestBuilder change(String path, String kind, String from) {
        return post(path)
                .param("organisation", PLACE)
                .param("year", "2021")
                .param("kind", kind)
                .param("from", from)
                .param("to", "")
                .param("name", "Ngày hội")
                .param("english", "")
                .with(csrf());
    }
}
