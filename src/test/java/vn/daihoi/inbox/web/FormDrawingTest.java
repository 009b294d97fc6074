package vn.daihoi.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.daihoi.workflow.Choice;
import vn.daihoi.workflow.FeelConditions;
import vn.daihoi.workflow.FormSchema;

class FormDrawingTest {

    private static final String FORM =
            """
            {"id":"try","components":[
              {"type":"radio","id":"Field_how","key":"how","label":"Hình thức","properties":{"en":"How","en.MEETING":"Meeting"},
               "values":[{"label":"Họp","value":"MEETING"},{"label":"Ý kiến","value":"OPINIONS"}]},
              {"type":"textfield","id":"Field_why","key":"why","label":"Lý do","conditional":{"hide":"=how != \\"OPINIONS\\""}},
              {"type":"select","id":"Field_who","key":"who","label":"Người","valuesKey":"people"},
              {"type":"textfield","id":"Field_part","key":"part","label":"Phần","valuesKey":"parts"},
              {"type":"dynamiclist","id":"Field_rows","path":"rows","label":"Dòng","defaultRepetitions":2,
               "components":[{"type":"number","id":"Field_votes","key":"votes","label":"Phiếu"}]}]}
            """;

    private final FormSchema schema = schema(FORM);

    private static FormSchema schema(String form) {
        try {
            return new FormSchema(new ObjectMapper().readTree(form));
        } catch (com.fasterxml.jackson.core.JsonProcessingException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static final String POINTS =
            """
            {"id":"try","components":[
              {"type":"dynamiclist","id":"Field_points","path":"points","label":"Điểm","defaultRepetitions":1,
               "components":[
                {"type":"select","id":"Field_section","key":"section","label":"Phần","validate":{"required":true},
                 "valuesKey":"sections","properties":{"offeredWith":"sections"}},
                {"type":"textarea","id":"Field_what","key":"what","label":"Nội dung"}]}]}
            """;

    private List<FieldView> draw(Map<String, Object> typed, Map<String, String> errors) {
        var offered = Map.<String, Object>of(
                "people", List.of(new Choice("p1", "Đồng chí một")), "parts", List.of(new Choice("Phần I", "Phần I")));
        return new FormDrawing(new FeelConditions(), true, offered, errors).draw(schema, typed);
    }

    @Test
    void hidesWhatTheAnswersHide() {
        assertThat(draw(Map.of("how", "MEETING"), Map.of()))
                .extracting(FieldView::path)
                .containsExactly("how", "who", "part", "rows");
        assertThat(draw(Map.of("how", "OPINIONS"), Map.of()))
                .extracting(FieldView::path)
                .contains("why");
    }

    @Test
    void marksFieldsThatDecideOnOthers() {
        assertThat(draw(Map.of(), Map.of()).get(0).refreshes()).isTrue();
        assertThat(draw(Map.of(), Map.of()).get(1).refreshes()).isFalse();
    }

    @Test
    void showsTypedRowsWithTheirErrors() {
        var typed = Map.<String, Object>of("rows", List.of(Map.of("votes", "mười")));
        var rows =
                draw(typed, Map.of("rows[0].votes", "Xin nhập một số.")).get(3).rows();
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).get(0).value()).isEqualTo("mười");
        assertThat(rows.get(0).get(0).error()).isEqualTo("Xin nhập một số.");
    }

    @Test
    void opensTheUsualNumberOfRowsAndOffersTheChoicesOfTheHandler() {
        var fields = draw(Map.of(), Map.of());
        assertThat(fields.get(3).rows()).hasSize(2);
        assertThat(fields.get(1).options()).extracting(Choice::label).containsExactly("Đồng chí một");
    }

    @Test
    void aFieldThatComesWithAnOfferIsNotThereWithoutItButItsRowIs() {
        var sections = List.of(new Choice("Phần I", "Phần I"));
        for (var offered : List.of(Map.<String, Object>of("sections", sections), Map.<String, Object>of())) {
            var points = new FormDrawing(new FeelConditions(), true, offered, Map.of()).draw(schema(POINTS), Map.of());
            assertThat(points).hasSize(1);
            assertThat(points.get(0).rows().get(0))
                    .extracting(FieldView::label)
                    .isEqualTo(offered.isEmpty() ? List.of("Nội dung") : List.of("Phần", "Nội dung"));
        }
    }

    @Test
    void aTextSuggestsWhatIsOfferedAndTakesAnythingElse() {
        var part = draw(Map.of("part", "Trang 7"), Map.of()).get(2);
        assertThat(part.suggestions()).isEqualTo("f-part-list");
        assertThat(part.options()).extracting(Choice::value).containsExactly("Phần I");
        assertThat(part.value()).isEqualTo("Trang 7");
        assertThat(draw(Map.of(), Map.of()).get(1).suggestions()).as("a select").isNull();
    }
}
