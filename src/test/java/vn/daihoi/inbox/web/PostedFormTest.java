package vn.daihoi.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PostedFormTest {

    private static String[] typed(String... values) {
        return values;
    }

    @Test
    void cellsBecomeRows() {
        var answers = PostedForm.read(Map.of(
                "title", typed("Kế hoạch"),
                "parts", typed("A", "B"),
                "rows[1].name", typed("Hai"),
                "rows[0].name", typed("Một"),
                "rows[0].votes", typed("12"),
                "_csrf", typed("x"),
                "add:rows", typed("1")));
        assertThat(answers)
                .containsOnly(
                        Map.entry("title", "Kế hoạch"),
                        Map.entry("parts", List.of("A", "B")),
                        Map.entry("rows", List.of(Map.of("name", "Một", "votes", "12"), Map.of("name", "Hai"))));
    }

    @Test
    void blankRowsAreDropped() {
        var answers = PostedForm.read(
                Map.of("rows[0].name", typed(" "), "rows[2].name", typed("Ba"), "rows[2].files[0].id", typed("")));
        assertThat(PostedForm.withoutBlankRows(answers))
                .containsEntry("rows", List.of(Map.of("name", "Ba", "files", List.of())));
    }

    @Test
    void whatContradictsTheListStaysUnderItsOwnName() {
        var answers = PostedForm.read(Map.of("rows", typed("text"), "rows[0].name", typed("Một")));
        assertThat(answers).containsOnlyKeys("rows", "rows[0].name");
    }

    @Test
    void absurdRowNumbersAreNoRows() {
        assertThat(PostedForm.read(Map.of("rows[99999].name", typed("x")))).containsOnlyKeys("rows[99999].name");
    }
}
