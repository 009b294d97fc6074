package vn.daihoi.session.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import vn.daihoi.session.SessionQueries;
import vn.daihoi.testing.SignedInAs;
import vn.daihoi.testing.browser.Chromium;
import vn.daihoi.testing.browser.Person;

/** The desk in the hall on a telephone and on a projector, with a connection and without. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:task-page;DB_CLOSE_DELAY=-1")
@ActiveProfiles("test")
class HallBrowserTest {

    private static final String SECRETARY = "hall-b-commune.secretariat-1";

    @Autowired
    ApplicationContext application;

    @Autowired
    SessionQueries sessions;

    @LocalServerPort
    int port;

    private Chromium chromium;
    private Page page;
    private String congress;

    @BeforeEach
    void open() {
        congress = HallStage.of(application, "hall-b");
        SignedInAs.account(application, SECRETARY);
        chromium = new Chromium(port);
        Person secretary = chromium.person(SECRETARY, SignedInAs.PASSWORD).signIn();
        page = secretary.page();
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    private void note(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private Locator number() {
        return page.locator(".hall-number");
    }

    private int present() {
        return sessions.attendance(congress).orElseThrow().present();
    }

    private boolean fitsTheWidth() {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth");
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true));
    }

    @Test
    void onATelephoneWhatIsNotedWithoutAConnectionIsSentWhenThereIsOne() {
        page.setViewportSize(390, 844);
        page.navigate("/congresses/" + congress + "/hall");
        assertThat(number()).hasText("10/12");
        Assertions.assertThat(fitsTheWidth()).isTrue();

        page.context().setOffline(true);
        page.getByLabel("Ai vừa đến").selectOption("v2");
        note("Ghi đã đến");
        assertThat(page.locator("#connection")).containsText("Chưa gửi được 1 điều ghi");
        page.getByLabel("Họ và tên, đơn vị").fill("Đại biểu chi bộ Hai");
        note("Mời phát biểu");
        assertThat(page.locator("#connection")).containsText("Chưa gửi được 2 điều ghi");
        Assertions.assertThat(present()).isEqualTo(10);
        picture("hall-phone-offline");

        page.context().setOffline(false);
        assertThat(number()).hasText("11/12");
        assertThat(page.locator("#live")).containsText("Đại biểu chi bộ Hai");
        assertThat(page.locator("#connection")).isHidden();
        Assertions.assertThat(present()).isEqualTo(11);
        Assertions.assertThat(sessions.movements(congress)).hasSize(1);
        picture("hall-phone");
    }

    @Test
    void onAProjectorItShowsLettersForAHallAndNobodysAbsence() {
        page.setViewportSize(1920, 1080);
        page.navigate("/congresses/" + congress + "/hall?view=projector");
        assertThat(page.locator(".quorum")).hasText(Pattern.compile("Đủ số để tiến hành"));
        assertThat(page.locator("form.kept")).hasCount(0);
        assertThat(page.locator("#desk")).not().containsText("Đại biểu 1");
        var size =
                (Number) page.evaluate("parseFloat(getComputedStyle(document.querySelector('.hall-number')).fontSize)");
        Assertions.assertThat(size.doubleValue()).isGreaterThan(90);
        Assertions.assertThat(fitsTheWidth()).isTrue();
        picture("hall-projector");
    }
}
