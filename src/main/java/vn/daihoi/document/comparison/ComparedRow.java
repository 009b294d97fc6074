package vn.daihoi.document.comparison;

import java.util.List;

/**
 * One paragraph before and after.
 *
 * @param skipped how many paragraphs without a change are left out here; the texts are empty then
 */
public record ComparedRow(boolean changed, List<Piece> before, List<Piece> after, int skipped) {

    /** @param marked dropped on the left, added on the right */
    public record Piece(String text, boolean marked) {}
}
