package vn.daihoi.inbox.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
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

/** Nothing that somebody typed is lost, whatever happens to the page meanwhile. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:task-page;DB_CLOSE_DELAY=-1")
@ActiveProfiles("test")
class TaskPageBrowserTest {

    private static final String OFFICE = "browsed.office";
    private static final String TASK = "Góp ý thể thức";

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    private Chromium chromium;
    private Person office;

    @BeforeEach
    void open() {
        SignedInAs.organisation(application, "browsed", null);
        SignedInAs.account(application, OFFICE);
        OpenedTask.of(application, "plan-comment-form", "OFFICE@browsed");
        chromium = new Chromium(port);
        office = chromium.person(OFFICE, SignedInAs.PASSWORD).signIn();
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void whatWasTypedSurvivesTheEndOfTheSession() {
        var form = office.open(TASK).fill(typed());
        office.page().context().clearCookies();
        office.press("Hoàn thành việc này");

        assertThat(office.page().locator(".alert-warning")).containsText("Phiên làm việc đã hết hạn");
        office.typeCredentials();
        assertThat(place()).hasValue("Trang 3");
        assertThat(office.page().getByLabel("Tiêu đề")).isChecked();
        form.fill(Map.of("Đã đối chiếu số, ngày của các căn cứ", "có")).complete();
    }

    @Test
    void whatWasTypedSurvivesAChangeOfLanguage() {
        office.open(TASK).fill(typed());
        office.press("English");

        assertThat(office.page().locator("html")).hasAttribute("lang", "en");
        assertThat(place()).hasValue("Trang 3");
        assertThat(office.page().locator("#main")).not().containsText("Thành phần thể thức");
        office.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tiếng Việt"))
                .click();
        assertThat(place()).hasValue("Trang 3");
        assertThat(office.page().locator(".alert-danger")).hasCount(0);
        assertThat(office.page().locator("h1")).hasText(TASK);
    }

    @Test
    void theKeyboardSkipsToTheFormAndItsEnterCompletesIt() {
        var form = office.open(TASK);
        var page = office.page();
        page.keyboard().press("Tab");
        assertThat(page.locator("a[href='#main']")).isFocused();
        assertThat(page.locator("a[href='#main']")).isInViewport();
        page.keyboard().press("Enter");
        assertThat(page.locator("#main")).isFocused();

        form.fill(typed());
        place().press("Enter");
        assertThat(page.locator(".alert-danger")).containsText("Chưa gửi được");
        assertThat(page.locator("html")).hasAttribute("lang", "vi");
        assertThat(place()).hasValue("Trang 3");
    }

    @Test
    void whatWasTypedWhileTheFormIsDrawnAnewStays() {
        office.open(TASK).fill(typed());
        var page = office.page();
        page.route("**/tasks/*/form", route -> {
            place().fill("Trang 4");
            route.resume();
        });
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Thêm dòng"))
                .click();

        assertThat(page.locator(".field-row")).hasCount(2);
        assertThat(place()).hasValue("Trang 4");
    }

    @Test
    void whatIsBeingTypedIsThereOnAnotherDevice() {
        office.open(TASK).fill(typed());
        office.page().locator("#draft button").waitFor();
        assertThat(place()).hasValue("Trang 3");
        office.press("Nhận việc");
        office.page().getByLabel("Nội dung").fill("Nhờ xem giúp điểm này.");
        office.press("Gửi");
        assertThat(office.page().locator("#talk")).containsText("Nhờ xem giúp điểm này.");
        office.picture("task-held");

        var other = chromium.person(OFFICE, SignedInAs.PASSWORD).signIn();
        other.page().navigate(office.page().url());
        assertThat(other.page().locator("[name='formPoints[0].place']")).hasValue("Trang 3");
    }

    private com.microsoft.playwright.Locator place() {
        return office.page().locator("[name='formPoints[0].place']");
    }

    private static Map<String, Object> typed() {
        return Map.of(
                "Thành phần thể thức đã đúng (HD 36-HD/VPTW)",
                List.of("Tiêu đề", "Nơi nhận"),
                "Điểm cần sửa về thể thức",
                List.of(Map.of("Vị trí", "Trang 3", "Đề nghị sửa", "Ghi rõ nơi lưu.")));
    }
}
