package vn.daihoi.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.daihoi.plan.ImportPlan;
import vn.daihoi.plan.PlanTextMother;
import vn.daihoi.plan.Plans;
import vn.daihoi.records.RecordCase;
import vn.daihoi.records.Register;
import vn.daihoi.records.RegisterQueries;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.testing.SignedInAs;

@ApplicationTest
class PapersControllerTest {

    private static final String PLAN = "plan-papers";

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc browser;

    @Autowired
    ImportPlan imports;

    @Autowired
    Plans plans;

    @Autowired
    RecordCase records;

    @Autowired
    RegisterQueries registers;

    private RequestPostProcessor board;
    private RequestPostProcessor stranger;

    @BeforeEach
    void aPlan() {
        SignedInAs.organisation(application, "papers-province", null);
        SignedInAs.organisation(application, "papers-district", "papers-province");
        SignedInAs.organisation(application, "papers-commune", "papers-district");
        SignedInAs.organisation(application, "papers-other", "papers-province");
        if (plans.find(PLAN).isEmpty()) {
            imports.take(PlanTextMother.commune("members: 250")
                    .text()
                    .replace("id: plan", "id: " + PLAN)
                    .replaceAll(
                            "(id|issuer|parent|organisation): (district|commune|school|office|cell)", "$1: papers-$2")
                    .getBytes(StandardCharsets.UTF_8));
        }
        board = SignedInAs.seat(application, "papers-district.organisation-board");
        stranger = SignedInAs.seat(application, "papers-other.office");
    }

    @Test
    void showsTheDraftOfAPlanInItsLayout() throws Exception {
        browser.perform(get("/papers/of/" + PLAN).with(board))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/papers/draft/" + PLAN + ".pdf")));
        var pdf = bytes("/papers/draft/" + PLAN + ".pdf");

        assertThat(text(pdf)).contains("DỰ THẢO", "ĐẢNG CỘNG SẢN VIỆT NAM", "KẾ HOẠCH", "ngày ..... tháng");
        assertThat(words(bytes("/papers/draft/" + PLAN + ".docx"))).contains("DỰ THẢO", "ĐƠN VỊ ĐIỂM");
    }

    @Test
    void handsOutAnIssuedPaperToThoseWhoMayReadThePlanOnly() throws Exception {
        records.record(new RecordCase.Command(
                "papers-test",
                "plan.issued",
                new RecordCase.Book(new Register("papers-district", "KH/HU"), 7),
                "plan",
                PLAN));
        var paper = registers.ofCase("plan", PLAN).get(0).id();

        browser.perform(get("/papers/" + paper + ".pdf").with(board))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("inline")));
        assertThat(text(bytes("/papers/" + paper + ".pdf")))
                .contains("Số 7-KH/HU")
                .doesNotContain("DỰ THẢO");
        assertThat(words(bytes("/papers/" + paper + ".docx"))).contains("Số 7-KH/HU");
        for (var path : new String[] {
            "/papers/" + paper + ".pdf",
            "/papers/" + paper + ".docx",
            "/papers/of/" + PLAN,
            "/papers/draft/" + PLAN + ".pdf"
        }) {
            browser.perform(get(path).with(stranger)).andExpect(status().isForbidden());
        }
    }

    @Test
    void knowsNothingOfWhatIsNotThere() throws Exception {
        for (var path : new String[] {
            "/papers/none.pdf", "/papers/of/none", "/papers/draft/none.pdf", "/papers/comment-form/none.pdf"
        }) {
            browser.perform(get(path).with(board))
                    .andExpect(status().isNotFound())
                    .andExpect(content().string(not(containsString("Exception"))));
        }
    }

    private byte[] bytes(String path) throws Exception {
        return browser.perform(get(path).with(board))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String words(byte[] docx) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText().replace('\u2011', '-');
        }
    }
}
