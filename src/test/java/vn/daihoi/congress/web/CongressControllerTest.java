package vn.daihoi.congress.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
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
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.daihoi.congress.CongressMother;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressState;
import vn.daihoi.congress.OpenCongress;
import vn.daihoi.congress.date.DateCongress;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.testing.SignedInAs;

@ApplicationTest
class CongressControllerTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc browser;

    @Autowired
    CongressQueries congresses;

    @Autowired
    OpenCongress open;

    @Autowired
    DateCongress date;

    private RequestPostProcessor unit;
    private RequestPostProcessor superior;

    @BeforeEach
    void signIn() {
        SignedInAs.organisation(application, "page-district", null);
        SignedInAs.organisation(application, "page-commune", "page-district");
        SignedInAs.organisation(application, "page-stranger", null);
        unit = SignedInAs.seat(application, "page-commune.committee-1");
        superior = SignedInAs.seat(application, "page-district.office");
    }

    private String congress(String plan) {
        open.open(CongressMother.commune(plan, "page-district", "page-commune"));
        return plan + ".page-commune";
    }

    @Test
    void thePageShowsStagesDatesAndWhatMayBeStarted() throws Exception {
        var id = congress("page-1");
        date.date(new DateCongress.Command(id, LocalDate.of(2025, 3, 17), LocalDate.of(2025, 3, 18), "Hội trường"));
        browser.perform(get("/congresses/" + id).with(unit))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Quán triệt kế hoạch")))
                .andExpect(content().string(containsString("17/03/2025")))
                .andExpect(content().string(containsString("07/03/2025")))
                .andExpect(content().string(containsString("Hoãn đại hội")))
                .andExpect(content().string(not(containsString("Hủy đại hội"))));
        browser.perform(get("/congresses/" + id).with(superior).param("lang", "en"))
                .andExpect(content().string(containsString("Cancel the congress")));
        browser.perform(get("/congresses").with(unit)).andExpect(content().string(containsString(id)));
    }

    @Test
    void whomItDoesNotConcernSeesNothing() throws Exception {
        var id = congress("page-2");
        var stranger = SignedInAs.seat(application, "page-stranger.committee-1");
        browser.perform(get("/congresses/" + id).with(stranger)).andExpect(status().isForbidden());
        browser.perform(get("/congresses").with(stranger)).andExpect(content().string(not(containsString(id))));
        browser.perform(get("/congresses/no.where").with(unit)).andExpect(status().isNotFound());
    }

    @Test
    void aSupervisorLooksAndStartsNothing() throws Exception {
        var id = congress("page-3");
        var supervisor = SignedInAs.seat(application, "page-district.supervisor");
        browser.perform(get("/congresses/" + id).with(supervisor))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/cancel"))));
        act(supervisor, id, "cancel", "Lý do").andExpect(status().isForbidden());
        browser.perform(get("/congresses/" + id + "/difficulty").with(supervisor))
                .andExpect(status().isForbidden());
    }

    @Test
    void cancellingNeedsAReasonAndTheRight() throws Exception {
        var id = congress("page-4");
        act(unit, id, "cancel", "Lý do").andExpect(status().isForbidden());
        act(superior, id, "cancel", " ").andExpect(content().string(containsString("Xin ghi lý do.")));
        assertThat(congresses.require(id).state()).isEqualTo(CongressState.PREPARING);
        act(superior, id, "cancel", "Đơn vị giải thể").andExpect(redirectedUrl("/congresses/" + id));
        assertThat(congresses.require(id).state()).isEqualTo(CongressState.CANCELLED);
        act(superior, id, "cancel", "Lần nữa").andExpect(content().string(containsString("Không thực hiện được nữa")));
    }

    @Test
    void aCongressWithoutADayCannotBePostponed() throws Exception {
        var id = congress("page-5");
        act(unit, id, "postpone", "Bão").andExpect(content().string(containsString("Không thực hiện được nữa")));
        date.date(new DateCongress.Command(id, LocalDate.of(2025, 3, 17), LocalDate.of(2025, 3, 17), "Hội trường"));
        act(unit, id, "postpone", "Bão").andExpect(redirectedUrl("/congresses/" + id));
        assertThat(congresses.require(id).course().postponed()).isTrue();
        assertThat(congresses.require(id).firstDay()).isNull();
    }

    @Test
    void aMergedUnitNamesItsSuccessor() throws Exception {
        var id = congress("page-6");
        act(superior, id, "merge", "Sáp nhập").andExpect(content().string(containsString("Xin chọn đơn vị tiếp nhận")));
        browser.perform(post("/congresses/" + id + "/merge")
                        .with(superior)
                        .with(csrf())
                        .param("reason", "Sáp nhập")
                        .param("successor", "page-stranger"))
                .andExpect(redirectedUrl("/congresses/" + id));
        assertThat(congresses.require(id).state()).isEqualTo(CongressState.MERGED);
        assertThat(congresses.require(id).course().successor()).isEqualTo("page-stranger");
    }

    @Test
    void difficultiesAndComplaintsAreEnteredWithErrorsAtTheirFields() throws Exception {
        var id = congress("page-7");
        browser.perform(post("/congresses/" + id + "/difficulty")
                        .with(unit)
                        .with(csrf())
                        .param("topic", "")
                        .param("question", "Ai duyệt?")
                        .param("answerBy", "2025-02-30"))
                .andExpect(content().string(containsString("Xin điền ô này.")))
                .andExpect(content().string(containsString("Ngày này không có thật")))
                .andExpect(content().string(containsString("Ai duyệt?")));
        browser.perform(post("/congresses/" + id + "/difficulty")
                        .with(unit)
                        .with(csrf())
                        .param("topic", "Thẩm quyền")
                        .param("question", "Ai duyệt?"))
                .andExpect(redirectedUrl("/congresses/" + id + "/oversight"));
        browser.perform(post("/congresses/" + id + "/complaint")
                        .with(unit)
                        .with(csrf())
                        .param("receivedOn", "2025-01-08")
                        .param("sender", "Nặc danh")
                        .param("about", "Tiêu chuẩn")
                        .param("content", "Nội dung kín"))
                .andExpect(redirectedUrl("/congresses/" + id + "/oversight"));
        browser.perform(get("/congresses/" + id + "/oversight").with(unit))
                .andExpect(content().string(containsString("Thẩm quyền")))
                .andExpect(content().string(containsString("Đơn số 1")))
                .andExpect(content().string(not(containsString("Nội dung kín"))));
        browser.perform(get("/congresses/" + id).with(unit))
                .andExpect(content().string(containsString("Có đơn thư chưa giải quyết")));
    }

    private ResultActions act(RequestPostProcessor who, String id, String action, String reason) throws Exception {
        return browser.perform(post("/congresses/" + id + "/" + action)
                .with(who)
                .with(csrf())
                .param("reason", reason)
                .param("successor", ""));
    }
}
