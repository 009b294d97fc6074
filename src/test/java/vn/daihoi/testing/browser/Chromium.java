package vn.daihoi.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One browser for a test; every person has a window of his own, as at his own desk. */
public final class Chromium implements AutoCloseable {

    private static final Path USUAL = Path.of("/usr/bin/chromium");
    private static final int PATIENCE_MILLIS = 60_000;

    private final Playwright playwright;
    private final Browser browser;
    private final String application;

    /** @param port where the application listens on this machine */
    public Chromium(int port) {
        application = "http://localhost:" + port;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(options());
    }

    private static BrowserType.LaunchOptions options() {
        var options = new BrowserType.LaunchOptions()
                .setArgs(List.of(
                        "--no-sandbox",
                        "--lang=vi",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
        var stated = System.getenv("CHROMIUM_PATH");
        var path = stated == null ? USUAL : Path.of(stated);
        return Files.isExecutable(path) ? options.setExecutablePath(path) : options;
    }

    /** A window in which nobody has signed in. */
    Page window() {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(application)
                .setViewportSize(1280, 900)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh"));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context.newPage();
    }

    public Person person(String username, String password) {
        return new Person(window(), Objects.requireNonNull(username), password);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
