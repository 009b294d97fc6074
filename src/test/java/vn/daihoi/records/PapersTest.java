package vn.daihoi.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.shared.CaseView;
import vn.daihoi.shared.Fact;

class PapersTest {

    @Test
    void hasTheLayoutOfPartyDocuments() {
        var page = page("12-KH/HU", "Huyện ủy Tam Dương", "Tỉnh ủy Vĩnh Phúc");

        assertThat(page)
                .contains("ĐẢNG CỘNG SẢN VIỆT NAM", "HUYỆN ỦY TAM DƯƠNG", "TỈNH ỦY VĨNH PHÚC", "Số 12-KH/HU")
                .contains("Tam Dương, ngày 09 tháng 01 năm 2025", "<h1>KẾ HOẠCH</h1>", "Kế hoạch &lt;điểm&gt;")
                .contains("<li>Các đồng chí Tỉnh ủy viên</li>", "<li>Lưu Văn phòng</li>", "Ngày đại hội")
                .doesNotContain(" th:", "??", "<script", "<link");
    }

    @Test
    void leavesThePlaceOpenWhereTheNameHasNone() {
        assertThat(page("3-BB/ĐU", "Đảng ủy cơ quan", null))
                .contains("............, ngày 09", "<h1>BIÊN BẢN</h1>", "CHỦ TRÌ");
        assertThat(page("3-XYZ", "Đảng ủy cơ quan", null)).contains("<h1>VĂN BẢN</h1>");
    }

    private static String page(String number, String issuer, String above) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var about = new CaseView(
                "plan",
                "p1",
                "p1",
                "Kế hoạch <điểm>",
                issuer,
                "p1",
                Map.of(),
                "/plans/p1",
                List.of(
                        new Fact("Ngày đại hội", "15/3/2025"),
                        new Fact("Nơi nhận", "Các đồng chí Tỉnh ủy viên; Lưu Văn phòng")));
        var content = PaperContent.of(
                organisation(issuer),
                above == null ? null : organisation(above),
                number,
                LocalDate.of(2025, 1, 9),
                about);
        return new String(new Papers(messages).write("plan-issued", content).content(), StandardCharsets.UTF_8);
    }

    private static Organisation organisation(String name) {
        return new Organisation("id", name, OrganisationType.ABOVE_BASE, null, null, null);
    }
}
