package vn.daihoi.testing.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Somebody at the browser: sees what the page shows, clicks what can be clicked. */
public final class Person {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int LOOKS_AGAIN_MILLIS = 200;
    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final int HEIGHT = 900;

    private final Page page;
    private final String username;
    private final String password;

    Person(Page page, String username, String password) {
        this.page = page;
        this.username = username;
        this.password = password;
    }

    public Page page() {
        return page;
    }

    public Person signIn() {
        page.navigate("/sign-in");
        typeCredentials();
        page.waitForURL("**/tasks");
        return this;
    }

    /** At the page that asks for it. */
    public void typeCredentials() {
        page.getByLabel("Tên đăng nhập").fill(username);
        page.getByLabel("Mật khẩu", new Page.GetByLabelOptions().setExact(true)).fill(password);
        press("Đăng nhập");
    }

    public void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    public void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    /** The first task of this name, or "name · what it is about"; the list is loaded anew until it is there. */
    public FilledForm open(String task) {
        var until = Instant.now().plus(PATIENCE);
        if (!page.url().endsWith("/tasks")) {
            page.navigate("/tasks");
        }
        while (row(task).count() == 0) {
            if (Instant.now().isAfter(until)) {
                throw new AssertionError(username + " does not find \"" + task + "\" among: "
                        + page.locator(".task-row h2").allInnerTexts());
            }
            page.waitForTimeout(LOOKS_AGAIN_MILLIS);
            page.navigate("/tasks");
        }
        row(task).first().click();
        page.waitForURL("**/tasks/*");
        page.waitForLoadState();
        return new FilledForm(page, task);
    }

    private Locator row(String task) {
        var row = page.locator(".task-row");
        for (var word : task.split(" · ")) {
            row = row.filter(new Locator.FilterOptions().setHasText(word));
        }
        return row;
    }

    /** What the page confirms after something was done. */
    public String confirmation() {
        return page.locator(".alert-success[role=status]").innerText();
    }

    /** The page as it is, whole, at the width of a desk and of a telephone; only where {@code pilot.pictures} is set. */
    public void picture(String name) {
        if (!Boolean.getBoolean("pilot.pictures")) {
            return;
        }
        shoot(name, DESK);
        shoot(name + "-phone", PHONE);
        page.setViewportSize(DESK, HEIGHT);
    }

    private void shoot(String name, int width) {
        page.setViewportSize(width, HEIGHT);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }
}
