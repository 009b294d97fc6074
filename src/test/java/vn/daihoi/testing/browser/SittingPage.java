package vn.daihoi.testing.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** The office at the page of a sitting: all that waits is put on the agenda, and recorded, in one go. */
public final class SittingPage {

    private final Person office;

    /** Of the only body that has something to decide. */
    public SittingPage(Person office) {
        this.office = office;
        office.page().navigate("/sittings");
        office.page().locator(".task-row").first().click();
    }

    public SittingPage arrange(String day) {
        form("Đưa vào phiên họp").locator("input[name^='take:']").all().forEach(Locator::check);
        office.page().getByLabel("Ngày họp dự kiến").fill(day);
        office.picture("page-sitting-agenda");
        office.press("Đưa vào phiên họp");
        return this;
    }

    /** Everybody is there and agrees. */
    public void record(String day, int matters) {
        var form = form("Ghi các nội dung đã đánh dấu");
        form.getByLabel("Ngày họp", new Locator.GetByLabelOptions().setExact(true))
                .fill(day);
        form.getByLabel("Chủ trì").fill("Bí thư");
        var members = form.locator("input[name='present']");
        members.all().forEach(Locator::check);
        form.locator("input[name='upload']").setInputFiles(FilledForm.file("bien-ban.pdf"));
        var all = Integer.toString(members.count());
        form.locator("input[name^='take:']").all().forEach(Locator::check);
        form.locator("input[name^='agreed:']").all().forEach(votes -> votes.fill(all));
        form.locator("input[name^='disagreed:']").all().forEach(votes -> votes.fill("0"));
        office.picture("page-sitting");
        office.press("Ghi các nội dung đã đánh dấu");
        PlaywrightAssertions.assertThat(office.page().locator(".badge:text-is('Đã ghi')"))
                .hasCount(matters);
        office.picture("page-sitting-results");
    }

    private Locator form(String button) {
        return office.page()
                .locator("form")
                .filter(new Locator.FilterOptions().setHas(office.page().locator("button:text-is('" + button + "')")));
    }
}
