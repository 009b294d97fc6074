package vn.daihoi.decision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.daihoi.decision.ArrangeDecision;
import vn.daihoi.decision.DecisionQueries;
import vn.daihoi.decision.GiveOpinion;
import vn.daihoi.decision.Majority;
import vn.daihoi.decision.Mode;
import vn.daihoi.decision.OpenDecision;
import vn.daihoi.decision.Opinion;
import vn.daihoi.decision.Subject;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.plan.ImportPlan;
import vn.daihoi.plan.PlanTextMother;
import vn.daihoi.plan.Plans;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.testing.OpenedTask;
import vn.daihoi.testing.SignedInAs;

@ApplicationTest
class DecisionControllerTest {

    private static final String PLAN = "plan-counted";
    private static final String BODY = "STANDING_COMMITTEE@counted-district";

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc browser;

    @Autowired
    OpenDecision opening;

    @Autowired
    GiveOpinion opinions;

    @Autowired
    DecisionQueries decisions;

    @Autowired
    RoleHolders holders;

    @Autowired
    Plans plans;

    private String decision;

    @BeforeEach
    void aMatterBeforeTheStandingCommittee() {
        SignedInAs.organisation(application, "counted-province", null);
        SignedInAs.organisation(application, "counted-district", "counted-province");
        SignedInAs.organisation(application, "counted-commune", "counted-district");
        if (plans.find(PLAN).isEmpty()) {
            application
                    .getBean(ImportPlan.class)
                    .take(PlanTextMother.commune("members: 250")
                            .text()
                            .replace("id: plan", "id: " + PLAN)
                            .replaceAll(
                                    "(id|issuer|parent|organisation): (district|commune|school|office|cell)",
                                    "$1: counted-$2")
                            .getBytes(StandardCharsets.UTF_8));
        }
        decision = opening.open(new OpenDecision.Command(new Subject("plan", PLAN, PLAN), BODY));
    }

    @Test
    void showsTheLiveCountToMembersAndToTheOffice() throws Exception {
        var members = decisions.members(decision);
        give(members.get(0).person(), Opinion.AGREE, null);
        give(members.get(1).person(), Opinion.RECUSED, "là người soạn thảo");

        for (var person : new String[] {members.get(2).person(), "counted-district.office"}) {
            browser.perform(get("/decisions/" + decision).with(seat(person)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("2/" + members.size() + " thành viên tham gia")))
                    .andExpect(content().string(containsString("1 (cần " + (members.size() / 2 + 1) + ")")));
        }
    }

    @Test
    void showsItToNobodyElse() throws Exception {
        for (var path : new String[] {"/decisions/" + decision, "/decisions/" + decision + "/minutes.pdf"}) {
            browser.perform(get(path).with(seat("counted-district.propaganda-board")))
                    .andExpect(status().isForbidden());
            browser.perform(get(path).with(seat("counted-commune.secretary"))).andExpect(status().isForbidden());
        }
        browser.perform(get("/decisions/none").with(seat("counted-district.office")))
                .andExpect(status().isNotFound());
    }

    @Test
    void printsMinutesWithTheReckoningAndTheRecusalButNotWhoAgreed() throws Exception {
        var members = decisions.members(decision);
        give(members.get(0).person(), Opinion.AGREE, null);
        give(members.get(1).person(), Opinion.RECUSED, "là người soạn thảo");

        var pdf = browser.perform(get("/decisions/" + decision + "/minutes.pdf")
                        .with(seat(members.get(0).person())))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var docx = browser.perform(get("/decisions/" + decision + "/minutes.docx")
                        .with(seat(members.get(0).person())))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            assertThat(words.getText()).contains("BIÊN BẢN", "DỰ THẢO", "là người soạn thảo");
        }
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "BIÊN BẢN",
                            "DỰ THẢO",
                            "là người soạn thảo",
                            members.get(1).name())
                    .doesNotContain(members.get(0).name() + ":");
        }
    }

    @Test
    void anOpinionThatDoesNotCountIsRefusedInWords() throws Exception {
        var members = decisions.members(decision);
        var stranger = "counted-district.office";
        answer("OFFICE@counted-district", stranger)
                .andExpect(content().string(containsString("Không thuộc danh sách thành viên đã chốt")));
        give(members.get(0).person(), Opinion.AGREE, null);
        answer(BODY, members.get(0).person())
                .andExpect(content().string(containsString("Ý kiến này đã được ghi nhận trước đó.")));
        application
                .getBean(ArrangeDecision.class)
                .arrange(new ArrangeDecision.Command(
                        decision,
                        new ArrangeDecision.Question("Có thông qua không?", null),
                        Mode.OPINIONS,
                        Majority.USUAL,
                        LocalDate.now(application.getBean(Clock.class)).minusDays(1)));
        answer(BODY, members.get(1).person())
                .andExpect(content().string(containsString("Việc này đã kết thúc; ý kiến không còn được tính.")));
        assertThat(decisions.members(decision))
                .filteredOn(member -> member.opinion() != null)
                .hasSize(1);
    }

    /** At the page of the task, as if it had been left open. */
    private ResultActions answer(String group, String person) throws Exception {
        var task = OpenedTask.of(application, "decision-opinion", group, Map.of("decisionId", decision));
        return browser.perform(post("/tasks/" + task)
                .param("opinion", "AGREE")
                .with(seat(person))
                .with(csrf()));
    }

    private void give(String person, Opinion opinion, String words) {
        opinions.give(new GiveOpinion.Command(decision, opinion, words, holders.actor(person)));
    }

    private RequestPostProcessor seat(String person) {
        return SignedInAs.seat(application, person);
    }
}
