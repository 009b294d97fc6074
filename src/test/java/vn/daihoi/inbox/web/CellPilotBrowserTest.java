package vn.daihoi.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import vn.daihoi.testing.browser.Chromium;
import vn.daihoi.testing.browser.Person;
import vn.daihoi.testing.browser.Script;
import vn.daihoi.testing.browser.SittingPage;
import vn.daihoi.workflow.VirtualTime;

/** People at their browsers carry a pilot from its plan to the recognition of its results; only the clock is ours. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:cell-pilot;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=30000",
            "logging.level.root=WARN"
        })
@ActiveProfiles("demo")
@DirtiesContext
class CellPilotBrowserTest {

    private static final String PLAN = "tam-duong-cell.yaml";

    @Value("${pilot.demo.password}")
    String password;

    @Autowired
    VirtualTime time;

    @LocalServerPort
    int port;

    private final Map<String, Person> people = new HashMap<>();

    @BeforeAll
    static void onAFridayInAutumn() {
        new VirtualTime().moveTo(LocalDateTime.of(2024, 10, 4, 8, 0));
    }

    @AfterAll
    static void backToRealTime() {
        new VirtualTime().backToReal();
    }

    @Test
    void peopleCarryThePilotOfACellFromItsPlanToItsRecognition() {
        try (var chromium = new Chromium(port)) {
            loadAndStart(person(chromium, "tam-duong.organisation-board"));
            for (var step : Script.read("cell-pilot.yaml")) {
                play(step, person(chromium, step.who()));
            }
            readsItsReport(person(chromium, "binh-lu.committee-1"));
            seesRecognised(person(chromium, "binh-lu-chi-bo-02.committee-1"));
        }
    }

    private Person person(Chromium chromium, String seat) {
        return people.computeIfAbsent(
                seat, username -> chromium.person(username, password).signIn());
    }

    private void loadAndStart(Person board) {
        board.page().navigate("/plans");
        board.follow("Nhập kế hoạch");
        board.page().getByLabel("Tệp kế hoạch (YAML)").setInputFiles(Path.of("src/test/resources/browser", PLAN));
        board.press("Kiểm tra và lưu");
        assertThat(board.confirmation()).isEqualTo("Đã lưu dự thảo kế hoạch.");
        board.press("Bắt đầu chương trình");
        assertThat(board.confirmation()).startsWith("Chương trình đã bắt đầu");
    }

    private static void seesRecognised(Person member) {
        member.page().navigate("/congresses");
        member.picture("page-congresses");
        member.follow("Chi bộ 02 (bản Nà Phát)");
        PlaywrightAssertions.assertThat(member.page().locator("tr:has(td:text-is('Chuẩn y')) .badge"))
                .hasText("Xong");
        member.picture("page-congress");
    }

    /** Its versions, what became of the comments, the two rounds side by side, the decision, and the issued papers. */
    private static void readsItsReport(Person member) {
        var page = member.page();
        page.navigate("/congresses");
        member.follow("Chi bộ 02 (bản Nà Phát)");
        member.follow("Báo cáo chính trị");
        PlaywrightAssertions.assertThat(page.locator("#versions")).containsText("BẢN CHÍNH THỨC");
        PlaywrightAssertions.assertThat(page.locator("#main")).containsText("Nêu rõ nguyên nhân chủ quan");
        PlaywrightAssertions.assertThat(page.locator("#main")).containsText("6/9 thành viên tham gia");
        member.picture("page-document");
        var document = page.url();
        for (var part : Map.of("compare", "So sánh hai bản", "digest", "Tiếp thu", "versions/3", "Nà Phát")
                .entrySet()) {
            page.navigate(document + "/" + part.getKey());
            PlaywrightAssertions.assertThat(page.locator("#main")).containsText(part.getValue());
            member.picture("page-document-" + part.getKey().replace('/', '-'));
        }
        page.navigate(document);
        member.follow("Xem quyết định");
        PlaywrightAssertions.assertThat(page.locator("#main")).containsText("5 (cần 5)");
        member.picture("page-decision");
        var congress = document.substring(document.lastIndexOf('/') + 1).replace(".political-report", "");
        page.navigate("/papers/of/" + congress);
        member.picture("page-papers");
        for (var ending : new String[] {".pdf", ".docx"}) {
            var paper = page.locator("a[href$='" + ending + "']").first().getAttribute("href");
            var answer = page.request().get(paper);
            assertThat(answer.ok()).as(paper).isTrue();
            assertThat(answer.body()).hasSizeGreaterThan(10_000);
        }
    }

    private void play(Script.Step step, Person person) {
        time.moveTo(step.at());
        var day = step.at().toLocalDate().toString();
        if (step.task().equals("Phiên họp")) {
            new SittingPage(person).arrange(day).record(day, step.times());
            return;
        }
        for (int number = 0; number < step.times(); number++) {
            var form = person.open(step.task()).fill(step.fill());
            if (number == 0 && step.picture() != null) {
                person.picture(step.picture());
            }
            form.complete();
        }
    }
}
