package vn.daihoi.inbox.list.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import vn.daihoi.testing.OpenedTask;
import vn.daihoi.testing.SignedInAs;
import vn.daihoi.testing.browser.Chromium;
import vn.daihoi.testing.browser.Person;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:task-page;DB_CLOSE_DELAY=-1")
@ActiveProfiles("test")
class TaskListBrowserTest {

    private static final String OFFICE = "listed.office";

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    private Chromium chromium;
    private Person office;

    @BeforeEach
    void open() {
        SignedInAs.organisation(application, "listed", null);
        SignedInAs.account(application, OFFICE);
        for (int task = 0; task < 3; task++) {
            OpenedTask.of(application, "plan-comment-form", "OFFICE@listed");
        }
        chromium = new Chromium(port);
        office = chromium.person(OFFICE, SignedInAs.PASSWORD).signIn();
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void aFilteredListIsKeptUnderAName() {
        var page = office.page();
        page.getByText("Lọc", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("Mức quan trọng").selectOption("CRITICAL");
        assertThat(page.locator("#results")).containsText("Không tìm thấy việc nào");
        assertThat(page).hasURL(Pattern.compile(".*criticality=CRITICAL.*"));

        page.getByText("Lưu cách xem này").click();
        page.getByLabel("Tên", new Page.GetByLabelOptions().setExact(true)).fill("Rất quan trọng");
        office.press("Lưu");
        office.picture("task-list-view");
        office.follow("Chờ tôi");
        assertThat(page.locator(".task-row").first()).isVisible();
        office.picture("task-list");
        page.navigate("/substitutes");
        office.picture("substitutes");
        office.follow("Đại hội điểm");
        office.follow("Rất quan trọng");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Rất quan trọng")))
                .hasAttribute("aria-current", "page");
    }

    @Test
    void theKeyboardAloneGoesAnywhereAndOpensATask() {
        var page = office.page();
        page.keyboard().press("Control+/");
        assertThat(page.locator("#keys")).isVisible();
        page.keyboard().press("Escape");
        page.keyboard().press("Control+k");
        assertThat(page.locator("#palette")).isVisible();
        office.picture("palette");
        page.keyboard().type("theo VAI");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*tab=roles.*"));

        page.locator("a.task-row").first().focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("a.task-row").nth(1)).isFocused();
        page.keyboard().press("Enter");
        page.waitForURL("**/tasks/*");
        assertThat(page.locator("h1")).hasText("Góp ý thể thức");
    }
}
