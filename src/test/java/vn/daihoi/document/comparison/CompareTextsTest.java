package vn.daihoi.document.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.daihoi.document.comparison.ComparedRow.Piece;

class CompareTextsTest {

    @Test
    void marksTheWordsThatChanged() {
        var rows = CompareTexts.compare(
                List.of("Hạn chế: thu ngân sách chưa đạt.", "Nguyên nhân: khách quan."),
                List.of("Hạn chế: thu ngân sách chưa đạt chỉ tiêu.", "Nguyên nhân: khách quan."));

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).changed()).isTrue();
        assertThat(marked(rows.get(0).after())).contains("chỉ tiêu");
        assertThat(text(rows.get(0).before())).isEqualTo("Hạn chế: thu ngân sách chưa đạt.");
        assertThat(text(rows.get(0).after())).isEqualTo("Hạn chế: thu ngân sách chưa đạt chỉ tiêu.");
        assertThat(rows.get(1).changed()).isFalse();
    }

    @Test
    void showsParagraphsThatCameAndWent() {
        var rows = CompareTexts.compare(List.of("một", "hai"), List.of("một", "ba <b>", "hai"));

        assertThat(rows).filteredOn(ComparedRow::changed).hasSize(1);
        var added = rows.stream().filter(ComparedRow::changed).findFirst().orElseThrow();
        assertThat(text(added.before())).isEmpty();
        assertThat(text(added.after())).isEqualTo("ba <b>");
    }

    @Test
    void leavesOutWhatStandsFarFromAnyChange() {
        var before = IntStream.range(0, 100).mapToObj(n -> "đoạn " + n).toList();
        var after =
                Stream.concat(before.stream().limit(99), Stream.of("đoạn cuối")).toList();
        var rows = CompareTexts.compare(before, after);

        assertThat(rows.get(0).skipped()).isEqualTo(98);
        assertThat(rows).hasSize(3);
        assertThat(CompareTexts.compare(before, before))
                .containsExactly(new ComparedRow(false, List.of(), List.of(), 100));
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private static String marked(List<Piece> pieces) {
        return pieces.stream().filter(Piece::marked).map(Piece::text).collect(Collectors.joining());
    }
}
