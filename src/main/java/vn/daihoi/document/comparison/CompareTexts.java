package vn.daihoi.document.comparison;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.List;
import vn.daihoi.document.comparison.ComparedRow.Piece;

/** Marks word by word what changed between two texts, with a little of what stands around it. */
public final class CompareTexts {

    private static final int AROUND = 1;
    /** Private-use signs that no document holds. */
    private static final String BEGIN = "\uE000";

    private static final String END = "\uE001";

    private CompareTexts() {}

    public static List<ComparedRow> compare(List<String> before, List<String> after) {
        var generator = DiffRowGenerator.create()
                .showInlineDiffs(true)
                .inlineDiffByWord(true)
                .mergeOriginalRevised(false)
                .lineNormalizer(line -> line)
                .oldTag(opening -> opening ? BEGIN : END)
                .newTag(opening -> opening ? BEGIN : END)
                .build();
        return shortened(generator.generateDiffRows(before, after));
    }

    private static List<ComparedRow> shortened(List<DiffRow> rows) {
        var shown = new ArrayList<ComparedRow>();
        int skipped = 0;
        for (int at = 0; at < rows.size(); at++) {
            if (!near(rows, at)) {
                skipped++;
                continue;
            }
            if (skipped > 0) {
                shown.add(new ComparedRow(false, List.of(), List.of(), skipped));
                skipped = 0;
            }
            var row = rows.get(at);
            shown.add(new ComparedRow(
                    row.getTag() != DiffRow.Tag.EQUAL, pieces(row.getOldLine()), pieces(row.getNewLine()), 0));
        }
        if (skipped > 0) {
            shown.add(new ComparedRow(false, List.of(), List.of(), skipped));
        }
        return shown;
    }

    private static boolean near(List<DiffRow> rows, int at) {
        for (int i = Math.max(0, at - AROUND); i <= Math.min(rows.size() - 1, at + AROUND); i++) {
            if (rows.get(i).getTag() != DiffRow.Tag.EQUAL) {
                return true;
            }
        }
        return false;
    }

    private static List<Piece> pieces(String line) {
        var pieces = new ArrayList<Piece>();
        for (var part : line.split("(?=" + BEGIN + ")|(?<=" + END + ")")) {
            var marked = part.startsWith(BEGIN);
            var text = part.replace(BEGIN, "").replace(END, "");
            if (!text.isEmpty()) {
                pieces.add(new Piece(text, marked));
            }
        }
        return pieces;
    }
}
