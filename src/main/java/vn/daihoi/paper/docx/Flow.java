package vn.daihoi.paper.docx;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import java.util.List;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Blocks one below the other: paragraphs and tables. */
final class Flow {

    private final Styles styles;
    private final Place place;
    private XWPFParagraph last;
    private boolean belowTable;
    private int below;

    Flow(Styles styles, Place place) {
        this.styles = styles;
        this.place = place;
    }

    void addAll(Element parent) {
        Element inline = null;
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && block(element)) {
                inline = null;
                add(element);
            } else if (inline == null && says(child)) {
                inline = parent;
                loose(parent, child);
            }
        }
    }

    private void add(Element element) {
        if (styles.of(element).isDisplayNone()) {
            return;
        }
        if (element.getTagName().equals("table")) {
            space(Math.max(below, styles.margin(element, CSSName.MARGIN_TOP)));
            below = styles.margin(element, CSSName.MARGIN_BOTTOM);
            new Table(styles, place.table()).fill(element);
            belowTable = true;
        } else if (holdsBlocks(element)) {
            below = Math.max(below, styles.margin(element, CSSName.MARGIN_TOP));
            addAll(element);
            below = Math.max(below, styles.margin(element, CSSName.MARGIN_BOTTOM));
        } else {
            paragraph(element);
        }
    }

    /** Two tables without a paragraph in between would be one. */
    private void space(int height) {
        if (belowTable) {
            place.paragraph().setSpacingBetween(Math.max(1, height) / 20.0, LineSpacingRule.EXACT);
        } else if (last != null) {
            last.setSpacingAfter(height);
        }
    }

    private void paragraph(Element element) {
        var paragraph = place.paragraph();
        var above = Math.max(below, styles.margin(element, CSSName.MARGIN_TOP));
        shape(paragraph, element, above);
        below = styles.margin(element, CSSName.MARGIN_BOTTOM);
        var words = new Words(styles, paragraph);
        var underlined = Words.underlined(styles.of(element));
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            words.add(child, element, underlined);
        }
        if (paragraph.getRuns().isEmpty()) {
            var height = styles.length(element, CSSName.HEIGHT);
            paragraph.setSpacingBetween(Math.max(1, height) / 20.0, LineSpacingRule.EXACT);
        }
    }

    /** Words that stand beside blocks without an element of their own. */
    private void loose(Element parent, Node first) {
        var paragraph = place.paragraph();
        shape(paragraph, parent, below);
        below = 0;
        var words = new Words(styles, paragraph);
        for (var child = first; child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && block(element)) {
                return;
            }
            words.add(child, parent, Words.underlined(styles.of(parent)));
        }
    }

    private void shape(XWPFParagraph paragraph, Element element, int above) {
        last = paragraph;
        belowTable = false;
        var style = styles.of(element);
        paragraph.setAlignment(alignment(style.getTextAlign()));
        paragraph.setSpacingBefore(above);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(styles.lineHeight(element) / 20.0, LineSpacingRule.AT_LEAST);
        paragraph.setIndentationLeft(
                styles.margin(element, CSSName.MARGIN_LEFT) + styles.length(element, CSSName.PADDING_LEFT));
        paragraph.setFirstLineIndent(styles.length(element, CSSName.TEXT_INDENT));
        paragraph.setPageBreak(style.isForcePageBreakBefore());
        if (style.isIdent(CSSName.PAGE_BREAK_AFTER, IdentValue.AVOID)) {
            paragraph.setKeepNext(true);
        }
        if (style.isAvoidPageBreakInside()) {
            paragraph.getCTPPr().addNewKeepLines();
        }
    }

    private static ParagraphAlignment alignment(IdentValue align) {
        if (align == IdentValue.CENTER) {
            return ParagraphAlignment.CENTER;
        }
        if (align == IdentValue.RIGHT) {
            return ParagraphAlignment.RIGHT;
        }
        return align == IdentValue.JUSTIFY ? ParagraphAlignment.BOTH : ParagraphAlignment.LEFT;
    }

    private boolean holdsBlocks(Element element) {
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner && block(inner)) {
                return true;
            }
        }
        return false;
    }

    private boolean block(Element element) {
        var style = styles.of(element);
        return List.of("p", "div", "h1", "h2", "h3", "table", "ul", "ol", "li", "header", "main", "footer", "section")
                        .contains(element.getTagName())
                && !style.isInline();
    }

    private static boolean says(Node node) {
        return node instanceof Element
                || node instanceof Text text && !text.getData().isBlank();
    }
}
