package vn.daihoi.personnel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.daihoi.congress.CongressMother;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.OpenCongress;
import vn.daihoi.personnel.OpenScheme;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.testing.SignedInAs;

@ApplicationTest
class SimulationControllerTest {

    private static final String CONGRESS = "trial.trial-commune";
    private static final String PAGE = "/personnel/" + CONGRESS + "/simulation";

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc browser;

    @Autowired
    JdbcClient jdbc;

    /** Four men of the committee born in 1970. */
    private void scheme() {
        SignedInAs.organisation(application, "trial-district", null);
        SignedInAs.organisation(application, "trial-commune", "trial-district");
        if (application.getBean(CongressQueries.class).exists(CONGRESS)) {
            return;
        }
        application
                .getBean(OpenCongress.class)
                .open(CongressMother.commune("trial", "trial-district", "trial-commune"));
        var scheme = application.getBean(OpenScheme.class).open(CONGRESS);
        for (int place = 1; place <= 4; place++) {
            jdbc.sql("insert into candidate (id, scheme, place, name, born, sex, minority, reelection, standing) values"
                            + " (?, ?, ?, ?, date '1970-05-04', 'MALE', false, true, 'LISTED')")
                    .params("trial-c" + place, scheme, place, "Cán bộ " + place)
                    .update();
        }
    }

    private ResultActions simulate(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(SignedInAs.seat(application, "trial-commune.personnel-subcommittee"))
                .with(csrf()));
    }

    private static MockHttpServletRequestBuilder list(String seats, String... in) {
        return post(PAGE).param("body", "COMMITTEE").param("seats", seats).param("in", in);
    }

    @Test
    void theListAsItStandsIsHeldAgainstTheRules() throws Exception {
        scheme();
        simulate(get(PAGE))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Danh sách 4 người cho 3 suất")))
                .andExpect(content().string(containsString("nữ cần 1 người, có 0")))
                .andExpect(content().string(containsString("phải giải trình")))
                .andExpect(content().string(containsString("cần xác nhận")));
    }

    @Test
    void fourForThreeAreAdmittedAndTheRoundingIsNamed() throws Exception {
        scheme();
        simulate(list("3", "trial-c1", "trial-c2", "trial-c3", "trial-c4").header("HX-Request", "true"))
                .andExpect(content()
                        .string(allOf(
                                containsString("số dư tối đa 1 người (làm tròn xuống, ít nhất 1), có 1"),
                                containsString("190-QĐ/TW, 10/10/2024"),
                                not(containsString("không đủ điều kiện")),
                                not(containsString("<form")))));
    }

    @Test
    void tooManyNamesAreBlockedAtOnce() throws Exception {
        scheme();
        simulate(list("2", "trial-c1", "trial-c2", "trial-c3", "trial-c4"))
                .andExpect(content().string(containsString("không đủ điều kiện")))
                .andExpect(content().string(containsString("số dư tối đa 1 người (làm tròn xuống, ít nhất 1), có 2")));
    }

    @Test
    void anImaginedWomanChangesTheStructure() throws Exception {
        scheme();
        simulate(list("3", "trial-c1", "trial-c2", "trial-c3")
                        .param("born", "1990-01-01", "khi nao", "")
                        .param("sex", "FEMALE", "MALE", "MALE")
                        .param("sitting", "false", "false", "false"))
                .andExpect(content().string(containsString("nữ cần 1 người, có 1")))
                .andExpect(content().string(containsString("cán bộ trẻ cần 1 người, có 1")))
                .andExpect(content().string(containsString("Giả định 1")))
                .andExpect(content().string(containsString("value=\"khi nao\"")))
                .andExpect(content().string(containsString("is-invalid")));
    }

    @Test
    void nothingIsKeptAndStrangersSeeNothing() throws Exception {
        scheme();
        var before = jdbc.sql("select count(*) from scheme_finding where scheme = 'trial.trial-commune.scheme'")
                .query(Integer.class)
                .single();
        simulate(list("1", "trial-c1"));
        assertThat(jdbc.sql("select count(*) from scheme_finding where scheme = 'trial.trial-commune.scheme'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(before);
        browser.perform(list("1", "trial-c1")
                        .with(SignedInAs.seat(application, "trial-commune.supervisor"))
                        .with(csrf()))
                .andExpect(status().isForbidden())
                .andExpect(content().string(not(containsString("Cán bộ 1"))));
    }
}
