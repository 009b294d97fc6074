package vn.daihoi.testing.browser;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ElementState;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import vn.daihoi.testing.SampleDocx;

/**
 * The form of a task, filled field by field as its labels say. An answer is a text; a list of texts for boxes to tick;
 * a list of rows, or one row that is repeated for every row that is there.
 */
public final class FilledForm {

    /** Ticks every box of a list. */
    private static final String ALL = "tất cả";

    private static final String YES = "có";
    private static final String NOT_IN_A_ROW = "[not(ancestor::*[contains(@class, 'field-row-fields')])]";
    private static final byte[] PDF = ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                    + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                    + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
            .getBytes(StandardCharsets.US_ASCII);

    private final Page page;
    private final String task;

    FilledForm(Page page, String task) {
        this.page = page;
        this.task = task;
    }

    public FilledForm fill(Map<String, Object> answers) {
        answers.forEach((label, answer) -> answer(page.locator("#fields"), NOT_IN_A_ROW, label, answer));
        return this;
    }

    /** Presses the button and waits for the word that it was recorded. */
    public void complete() {
        var answer = page.waitForResponse(
                response -> response.request().method().equals("POST")
                        && response.url().equals(page.url()),
                () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hoàn thành"))
                        .click());
        if (answer.status() != 302) {
            page.waitForLoadState();
            throw new AssertionError("\"" + task + "\" is refused: "
                    + page.locator(".alert-danger, .empty").allInnerTexts());
        }
        page.waitForURL("**/tasks");
        page.locator(".alert-success[role=status]").waitFor();
    }

    private void answer(Locator scope, String where, String label, Object answer) {
        var frame = scope.locator("xpath=.//fieldset[legend[normalize-space()=" + quoted(label) + "]]" + where)
                .first();
        if (answer instanceof Map<?, ?> row) {
            frame.waitFor();
            for (int number = 0; number < rows(frame).count(); number++) {
                row(rows(frame).nth(number), row);
            }
        } else if (answer instanceof List<?> several && several.get(0) instanceof Map<?, ?>) {
            frame.waitFor();
            rows(frame, several);
        } else if (answer instanceof List<?> several) {
            several.forEach(option -> choose(frame, option.toString()));
        } else if (answer.equals(ALL)) {
            frame.locator("label").all().forEach(option -> tick(option, true));
        } else if (frame.count() > 0) {
            choose(frame, answer.toString());
        } else {
            single(
                    scope.locator("xpath=.//label[normalize-space()=" + quoted(label) + "]" + where)
                            .first(),
                    answer.toString());
        }
    }

    private void rows(Locator frame, List<?> wanted) {
        for (int number = 0; number < wanted.size(); number++) {
            if (rows(frame).count() <= number) {
                redrawn(() -> frame.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Thêm dòng"))
                        .click());
            }
            row(rows(frame).nth(number), (Map<?, ?>) wanted.get(number));
        }
    }

    private static Locator rows(Locator frame) {
        return frame.locator(".field-row");
    }

    private void row(Locator row, Map<?, ?> answers) {
        answers.forEach((label, answer) -> answer(row, "", label.toString(), answer));
    }

    private void choose(Locator frame, String option) {
        tick(
                frame.locator("xpath=.//label[normalize-space()=" + quoted(option) + "]")
                        .first(),
                true);
    }

    private void tick(Locator label, boolean wanted) {
        var box = label.locator("input");
        if (box.isChecked() != wanted) {
            refreshing(box, () -> box.setChecked(wanted));
        }
    }

    private void single(Locator label, String answer) {
        if (label.locator("input").count() > 0) {
            tick(label, answer.equals(YES));
            return;
        }
        var control = page.locator("#" + label.getAttribute("for"));
        var kind = control.evaluate("e => e.tagName + ':' + e.type").toString();
        if (kind.startsWith("SELECT")) {
            var offered = control.locator("option").allInnerTexts();
            refreshing(control, () -> control.selectOption(new SelectOption().setIndex(place(offered, answer))));
        } else if (kind.endsWith(":file")) {
            control.setInputFiles(file(answer));
        } else {
            refreshing(control, () -> {
                control.fill(answer);
                control.blur();
            });
        }
    }

    /** A DOCX holds a whole document that ends with the name of its file; a PDF holds nothing. */
    static FilePayload file(String name) {
        if (!name.endsWith(".docx")) {
            return new FilePayload(name, "application/pdf", PDF);
        }
        try (var text = new ClassPathResource("browser/van-kien.txt").getInputStream()) {
            var paragraphs = new String(text.readAllBytes(), StandardCharsets.UTF_8) + name;
            var bytes = SampleDocx.of(paragraphs.lines().toList());
            return new FilePayload(name, "application/octet-stream", bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** An offered name may say more, after a comma, than the one who looks for it. */
    private static int place(List<String> offered, String answer) {
        for (int place = 0; place < offered.size(); place++) {
            if (offered.get(place).equals(answer) || offered.get(place).startsWith(answer + ",")) {
                return place;
            }
        }
        throw new AssertionError("\"" + answer + "\" is not among " + offered);
    }

    /** Where other fields depend on this one, the form is drawn anew before a person goes on. */
    private void refreshing(Locator control, Runnable change) {
        if (control.getAttribute("class").contains("refreshes")) {
            redrawn(change);
        } else {
            change.run();
        }
    }

    private void redrawn(Runnable change) {
        ElementHandle before = page.querySelector("#fields");
        change.run();
        before.waitForElementState(ElementState.HIDDEN);
        page.locator("#fields:not(.htmx-added):not(.htmx-settling)").waitFor();
    }

    private static String quoted(String text) {
        return text.contains("'") ? '"' + text + '"' : "'" + text + "'";
    }
}
