package vn.daihoi.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.shared.CaseView;
import vn.daihoi.shared.Fact;

/** Values to try a template with; {@code papers/sample.yaml} names them all. */
@Component
public class PaperSamples {

    public Map<String, Object> draft() {
        return values(null, null, true);
    }

    public Map<String, Object> signed() {
        return values("12-KH/HU", LocalDate.of(2025, 1, 9), false);
    }

    private static Map<String, Object> values(String number, LocalDate date, boolean draft) {
        try (var file = new ClassPathResource("papers/sample.yaml").getInputStream()) {
            Map<String, Object> read = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            var values = new HashMap<>(read);
            var body = new Organisation("sample", "Huyện ủy Tam Đường", OrganisationType.ABOVE_BASE, null, null, null);
            values.put(
                    "paper",
                    new PaperContent(
                            body, "Tỉnh ủy Lai Châu", number, date, Signature.of(body, null), draft, about(body)));
            return values;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static CaseView about(Organisation body) {
        return new CaseView(
                "plan",
                "sample",
                "sample",
                "Kế hoạch đại hội điểm",
                body.name(),
                "sample",
                Map.of(),
                "/",
                List.of(
                        new Fact("Đơn vị điểm", "Chi bộ thôn Một"),
                        new Fact("Ghi chú", "Hai dòng:\nmỗi dòng một ý & <đủ dấu>"),
                        new Fact("Nơi nhận", "Thường trực Tỉnh ủy (b/c); Các ban xây dựng Đảng; Lưu Văn phòng")));
    }
}
