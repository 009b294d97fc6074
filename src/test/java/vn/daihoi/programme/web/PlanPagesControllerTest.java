package vn.daihoi.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.daihoi.plan.ImportPlan;
import vn.daihoi.plan.PlanTextMother;
import vn.daihoi.plan.Plans;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.testing.SignedInAs;
import vn.daihoi.workflow.Workflow;

@ApplicationTest
class PlanPagesControllerTest {

    private static final String PLAN = "/plans/plan-pages";

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc browser;

    @Autowired
    ImportPlan imports;

    @Autowired
    Plans plans;

    @Autowired
    Workflow workflow;

    @BeforeEach
    void organisations() {
        SignedInAs.organisation(application, "pages-province", null);
        SignedInAs.organisation(application, "pages-district", "pages-province");
        SignedInAs.organisation(application, "pages-commune", "pages-district");
        SignedInAs.organisation(application, "pages-other", "pages-province");
    }

    private static String text(String plan) {
        return PlanTextMother.commune("members: 250")
                .text()
                .replace("id: plan", "id: " + plan)
                .replaceAll("(id|issuer|parent|organisation): (district|commune|school|office|cell)", "$1: pages-$2");
    }

    private void draft() {
        if (plans.find("plan-pages").isEmpty()) {
            imports.take(text("plan-pages").getBytes(StandardCharsets.UTF_8));
        }
    }

    private RequestPostProcessor board() {
        return SignedInAs.seat(application, "pages-district.organisation-board");
    }

    private RequestPostProcessor seat(String person) {
        return SignedInAs.seat(application, person);
    }

    @Test
    void theBoardOfTheIssuerImportsAPlanAsFile() throws Exception {
        var file = new MockMultipartFile(
                "file", "plan.yaml", "text/yaml", text("plan-pages-file").getBytes(StandardCharsets.UTF_8));
        browser.perform(multipart("/plans/import").file(file).with(board()).with(csrf()))
                .andExpect(redirectedUrl("/plans/plan-pages-file"));
        assertThat(plans.find("plan-pages-file")).isPresent();
    }

    @Test
    void errorsAreShownLineByLineAndWhatWasTypedStays() throws Exception {
        var typed = text("plan-pages-wrong").replace("members: 250", "members: 250\n    maxDays: 9");
        browser.perform(multipart("/plans/import")
                        .param("source", typed)
                        .with(board())
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("DURATION_OVER_CAP")))
                .andExpect(content().string(containsString("units[0].maxDays")))
                .andExpect(content().string(containsString("Lỗi")))
                .andExpect(content().string(containsString("maxDays: 9")));
        browser.perform(multipart("/plans/import")
                        .param("source", "plan: [")
                        .with(board())
                        .with(csrf()))
                .andExpect(content().string(containsString("NOT_A_PLAN")));
        browser.perform(multipart("/plans/import").with(board()).with(csrf()))
                .andExpect(content().string(containsString("Chưa có nội dung")));
        assertThat(plans.find("plan-pages-wrong")).isEmpty();
    }

    @Test
    void aChangeOfLanguageKeepsTheTextOfAChosenFile() throws Exception {
        var file = new MockMultipartFile("file", "plan.yaml", "text/yaml", "plan: { id: half".getBytes());
        browser.perform(multipart("/plans/import")
                        .file(file)
                        .param("_lang", "en")
                        .with(board())
                        .with(csrf()))
                .andExpect(content().string(containsString("plan: { id: half")))
                .andExpect(content().string(containsString("lang=\"en\"")))
                .andExpect(content().string(not(containsString("NOT_A_PLAN"))));
    }

    @Test
    void nobodyImportsThePlanOfAnother() throws Exception {
        browser.perform(multipart("/plans/import")
                        .param("source", text("plan-pages-stolen"))
                        .with(seat("pages-other.organisation-board"))
                        .with(csrf()))
                .andExpect(content().string(containsString("Chỉ Ban Tổ chức")));
        assertThat(plans.find("plan-pages-stolen")).isEmpty();
        browser.perform(get("/plans/import").with(seat("pages-district.office")))
                .andExpect(status().isForbidden());
        browser.perform(multipart("/plans/import")
                        .param("source", text("plan-pages-stolen"))
                        .with(seat("pages-district.office"))
                        .with(csrf()))
                .andExpect(status().isForbidden());
    }

    @Test
    void issuerUnitsAndSupervisorsAboveReadOthersDoNot() throws Exception {
        draft();
        for (var reader : new String[] {"pages-district.office", "pages-commune.office", "pages-province.supervisor"}) {
            browser.perform(get(PLAN).with(seat(reader))).andExpect(status().isOk());
            browser.perform(get("/plans").with(seat(reader)))
                    .andExpect(content().string(containsString(PLAN)));
            browser.perform(get("/programmes/plan-pages").with(seat(reader))).andExpect(status().isOk());
        }
        for (var other : new String[] {"pages-other.organisation-board", "pages-province.office"}) {
            browser.perform(get(PLAN).with(seat(other))).andExpect(status().isForbidden());
            browser.perform(get("/plans").with(seat(other)))
                    .andExpect(content().string(not(containsString(PLAN + "\""))));
            browser.perform(get("/programmes/plan-pages").with(seat(other))).andExpect(status().isForbidden());
        }
        browser.perform(get("/plans/no-such-plan").with(board())).andExpect(status().isNotFound());
    }

    @Test
    void onlyTheBoardStartsTheProgrammeAndOnlyOnce() throws Exception {
        draft();
        browser.perform(post(PLAN + "/start")
                        .with(seat("pages-district.office"))
                        .with(csrf()))
                .andExpect(status().isForbidden());
        browser.perform(get(PLAN).with(seat("pages-district.office")))
                .andExpect(content().string(not(containsString(PLAN + "/start"))));
        browser.perform(post(PLAN + "/amend").with(board()).with(csrf())).andExpect(redirectedUrl(PLAN));
        assertThat(workflow.runs("plan-amendment", "plan-pages")).isFalse();
        if (!workflow.runs("pilot-programme", "plan-pages")) {
            browser.perform(get(PLAN).with(board())).andExpect(content().string(containsString(PLAN + "/start")));
            browser.perform(post(PLAN + "/start").with(board()).with(csrf())).andExpect(redirectedUrl(PLAN));
        }
        assertThat(workflow.runs("pilot-programme", "plan-pages")).isTrue();
        browser.perform(get(PLAN).with(board())).andExpect(content().string(not(containsString(PLAN + "/start"))));
    }

    @Test
    void onlyTheStandingMembersStopAProgrammeAndSayWhy() throws Exception {
        draft();
        var cancel = "/programmes/plan-pages/cancel";
        browser.perform(post(cancel).param("reason", "Thôi").with(board()).with(csrf()))
                .andExpect(status().isForbidden());
        browser.perform(post(cancel)
                        .param("reason", " ")
                        .with(seat("pages-district.standing-members-1"))
                        .with(csrf()))
                .andExpect(content().string(containsString("Xin nêu lý do")));
    }

    @Test
    void pagesSpeakEnglishToo() throws Exception {
        draft();
        browser.perform(get(PLAN).param("lang", "en").with(board()))
                .andExpect(content().string(containsString("What the check found")));
    }
}
