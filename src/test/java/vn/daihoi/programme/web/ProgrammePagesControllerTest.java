package vn.daihoi.programme.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.daihoi.plan.AmendmentText.Change;
import vn.daihoi.plan.ImportPlan;
import vn.daihoi.plan.IssuePlan;
import vn.daihoi.plan.PlanTextMother;
import vn.daihoi.plan.Plans;
import vn.daihoi.programme.OpenPilots;
import vn.daihoi.programme.amendment.DraftAmendment;
import vn.daihoi.programme.amendment.PreviewAmendment;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.testing.SignedInAs;

@ApplicationTest
class ProgrammePagesControllerTest {

    private static final String PLAN = "programme-pages";

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc browser;

    @Autowired
    Plans plans;

    @BeforeEach
    void runningProgramme() {
        SignedInAs.organisation(application, "matrix-district", null);
        SignedInAs.organisation(application, "matrix-commune", "matrix-district");
        if (plans.find(PLAN).isEmpty()) {
            var text = PlanTextMother.commune()
                    .text()
                    .replace("id: plan", "id: " + PLAN)
                    .replaceAll(
                            "(id|issuer|parent|organisation): (district|commune|school|office|cell)", "$1: matrix-$2");
            application.getBean(ImportPlan.class).take(text.getBytes(StandardCharsets.UTF_8));
            application.getBean(IssuePlan.class).issue(PLAN, "15-KH/HU");
            application.getBean(OpenPilots.class).openNext(PLAN);
        }
    }

    private RequestPostProcessor standingMember() {
        return SignedInAs.seat(application, "matrix-district.standing-members-1");
    }

    @Test
    void theMatrixTellsTheStagesOfEachUnit() throws Exception {
        browser.perform(get("/programmes").with(standingMember()))
                .andExpect(content().string(containsString("0 đại hội đã kết thúc, 1 chưa kết thúc")));
        browser.perform(get("/programmes/" + PLAN).with(standingMember()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/congresses/programme-pages.matrix-commune")))
                .andExpect(content().string(containsString("Chưa tới")));
    }

    @Test
    void anAmendmentShowsWhatItMovesAndWhatDoesNotFit() throws Exception {
        var drafting = application.getBean(DraftAmendment.class);
        var id = drafting.open(PLAN);
        drafting.draft(
                id,
                new DraftAmendment.Draft(
                        "Lùi <hạn>",
                        List.of("DATES"),
                        List.of(),
                        List.of(new Change("units[0].window.before", "2025-03-01")),
                        null,
                        Map.of()));
        application.getBean(PreviewAmendment.class).preview(id);
        browser.perform(get("/programmes/" + PLAN + "/amendments/1").with(standingMember()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Lùi &lt;hạn&gt;")))
                .andExpect(content().string(containsString("Huyện ủy matrix-commune: ")))
                .andExpect(content().string(containsString("28/02/2025")))
                .andExpect(content().string(containsString("ngày mới đã qua")));
        browser.perform(get("/programmes/" + PLAN + "/amendments/9").with(standingMember()))
                .andExpect(status().isNotFound());
    }
}
