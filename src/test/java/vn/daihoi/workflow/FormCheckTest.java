package vn.daihoi.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormCheckTest {

    private static final String SCHEMA =
            """
            {"schemaVersion": 16, "type": "default", "id": "test-form", "components": [
              {"type": "textfield", "key": "place", "label": "Địa điểm", "validate": {"required": true, "maxLength": 20}},
              {"type": "number", "key": "present", "label": "Có mặt", "validate": {"min": 0, "max": 300}},
              {"type": "number", "key": "days", "label": "Số ngày", "decimalDigits": 1},
              {"type": "number", "key": "amount", "label": "Số tiền"},
              {"type": "datetime", "subtype": "date", "key": "heldOn", "dateLabel": "Ngày"},
              {"type": "radio", "key": "decision", "label": "Quyết định",
               "values": [{"value": "YES", "label": "Có"}, {"value": "NO", "label": "Không"}]},
              {"type": "select", "key": "person", "label": "Người", "valuesKey": "people"},
              {"type": "textarea", "key": "reason", "label": "Lý do", "validate": {"required": true},
               "conditional": {"hide": "=decision != \\"NO\\""}},
              {"type": "checkbox", "key": "confirmed", "label": "Xác nhận"},
              {"type": "dynamiclist", "path": "points", "label": "Điểm cần sửa", "components": [
                {"type": "textfield", "key": "section", "label": "Mục", "validate": {"required": true}},
                {"type": "number", "key": "page", "label": "Trang"}]}]}
            """;

    @Test
    void readsEveryFieldByItsType() throws Exception {
        var check = check();
        var answers = new Answers(check.read(
                schema(),
                Map.of(
                        "place", "  Hội trường  ",
                        "present", "12",
                        "days", "0,5",
                        "heldOn", "2025-01-09",
                        "decision", "YES",
                        "person", "p-1",
                        "confirmed", "on",
                        "points", List.of(Map.of("section", "II.1", "page", "3")))));

        assertThat(check.errors()).isEmpty();
        assertThat(answers.text("place")).isEqualTo("Hội trường");
        assertThat(answers.number("present")).isEqualTo(12);
        assertThat(answers.decimal("days")).isEqualByComparingTo(new BigDecimal("0.5"));
        assertThat(answers.date("heldOn")).isEqualTo(LocalDate.of(2025, 1, 9));
        assertThat(answers.flag("confirmed")).isTrue();
        assertThat(answers.rows("points").get(0).text("section")).isEqualTo("II.1");
    }

    @ParameterizedTest
    @CsvSource({
        "place, '', form.error.required",
        "place, a place with a name that is too long, form.error.long",
        "present, many, form.error.number",
        "present, 1.5, form.error.whole",
        "present, -1, form.error.min",
        "present, 301, form.error.max",
        "present, 99999999999999999999, form.error.whole",
        "days, 0.25, form.error.decimals",
        "heldOn, 2025-02-30, form.error.date",
        "decision, PERHAPS, form.error.option",
        "person, p-9, form.error.option",
        "confirmed, perhaps, form.error.type",
        "stranger, 1, form.error.unknown"
    })
    void refusesAtTheFieldAndSaysWhy(String field, String typed, String message) throws Exception {
        var posted = new java.util.HashMap<String, Object>(Map.of("place", "Hội trường"));
        posted.put(field, typed);
        var check = check();
        check.read(schema(), posted);
        assertThat(check.errors()).extracting(FieldError::field).containsExactly(field);
        assertThat(check.errors().get(0).message())
                .isIn(message, message.equals("form.error.whole") ? "form.error.decimals" : message);
    }

    @ParameterizedTest
    @CsvSource({"amount, 8.000.000, 8000000", "amount, '30,000', 30000", "amount, 8 000, 8000", "days, 1.0, 1"})
    void readsThousandsAsPeopleGroupThem(String field, String typed, BigDecimal meant) throws Exception {
        var check = check();
        var answers = new Answers(check.read(schema(), Map.of("place", "Hội trường", "decision", "YES", field, typed)));
        assertThat(check.errors()).isEmpty();
        assertThat(answers.decimal(field)).isEqualByComparingTo(meant);
    }

    @Test
    void asksForAReasonOnlyWhenItIsShown() throws Exception {
        var check = check();
        check.read(schema(), Map.of("place", "Hội trường", "decision", "NO"));
        assertThat(check.errors()).extracting(FieldError::field).containsExactly("reason");
    }

    @Test
    void dropsWhatIsHidden() throws Exception {
        var answers = check().read(schema(), Map.of("place", "Hội trường", "decision", "YES", "reason", "x"));
        assertThat(answers).doesNotContainKey("reason");
    }

    @Test
    void namesTheRowOfAFault() throws Exception {
        var check = check();
        check.read(schema(), Map.of("place", "A", "points", List.of(Map.of("section", "I"), Map.of("page", "x"))));
        assertThat(check.errors())
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("points[1].section", "points[1].page");
    }

    @Test
    void keepsVietnameseInOneForm() throws Exception {
        var decomposed = Normalizer.normalize("Hội trường", Normalizer.Form.NFD);
        assertThat(check().read(schema(), Map.of("place", decomposed))).containsEntry("place", "Hội trường");
    }

    private static FormCheck check() {
        return new FormCheck(new FeelConditions(), Map.of("people", List.of("p-1", "p-2")));
    }

    private static FormSchema schema() throws Exception {
        return new FormSchema(new ObjectMapper().readTree(SCHEMA));
    }
}
