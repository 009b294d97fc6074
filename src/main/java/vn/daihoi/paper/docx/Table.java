package vn.daihoi.paper.docx;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A table with the widths that the page gave its columns. */
final class Table {

    private static final BigInteger HAIRLINE = BigInteger.valueOf(4);

    private final Styles styles;
    private final XWPFTable table;

    Table(Styles styles, XWPFTable table) {
        this.styles = styles;
        this.table = table;
    }

    void fill(Element element) {
        table.removeRow(0);
        var properties = table.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidth(styles.width(element));
        table.setCellMargins(0, 0, 0, 0);
        if (styles.of(element).isIdent(CSSName.MARGIN_LEFT, IdentValue.AUTO)) {
            table.setTableAlignment(org.apache.poi.xwpf.usermodel.TableRowAlign.CENTER);
        }
        for (var row : rows(element)) {
            row(row);
        }
        if (styles.of(element).isAvoidPageBreakInside()) {
            keepTogether();
        }
    }

    /** A table stays on one page where each row keeps with the next. */
    private void keepTogether() {
        var rows = table.getRows();
        rows.subList(0, rows.size() - 1).forEach(row -> row.getTableCells()
                .forEach(cell -> cell.getParagraphs().forEach(Table::keepWithNext)));
    }

    private static void keepWithNext(XWPFParagraph paragraph) {
        if (!paragraph.getCTP().isSetPPr()) {
            paragraph.getCTP().addNewPPr();
        }
        paragraph.setKeepNext(true);
    }

    private void row(Element element) {
        XWPFTableRow row = table.createRow();
        while (!row.getTableCells().isEmpty()) {
            row.removeCell(0);
        }
        row.setCantSplitRow(styles.of(element).isAvoidPageBreakInside());
        if (element.getParentNode().getNodeName().equals("thead")) {
            row.setRepeatHeader(true);
        }
        for (var cell : cells(element)) {
            cell(row.createCell(), cell);
        }
    }

    private void cell(XWPFTableCell cell, Element element) {
        var properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        var width = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
        width.setW(BigInteger.valueOf(styles.width(element)));
        width.setType(org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth.DXA);
        if (styles.of(element).getColSpan() > 1) {
            properties
                    .addNewGridSpan()
                    .setVal(BigInteger.valueOf(styles.of(element).getColSpan()));
        }
        if (styles.of(element).isIdent(CSSName.VERTICAL_ALIGN, IdentValue.MIDDLE)) {
            cell.setVerticalAlignment(XWPFVertAlign.CENTER);
        }
        borders(cell, element);
        padding(cell, element);
        new Flow(styles, Place.of(cell)).addAll(element);
    }

    private void borders(XWPFTableCell cell, Element element) {
        var border = styles.of(element).getBorder(styles.context());
        var drawn = cell.getCTTc().getTcPr().addNewTcBorders();
        draw(border.top(), drawn.addNewTop());
        draw(border.left(), drawn.addNewLeft());
        draw(border.bottom(), drawn.addNewBottom());
        draw(border.right(), drawn.addNewRight());
    }

    private static void draw(float width, CTBorder border) {
        border.setVal(width > 0 ? STBorder.SINGLE : STBorder.NIL);
        border.setSz(HAIRLINE);
    }

    private void padding(XWPFTableCell cell, Element element) {
        var margins = cell.getCTTc().getTcPr().addNewTcMar();
        side(margins.addNewTop(), element, CSSName.PADDING_TOP);
        side(margins.addNewLeft(), element, CSSName.PADDING_LEFT);
        side(margins.addNewBottom(), element, CSSName.PADDING_BOTTOM);
        side(margins.addNewRight(), element, CSSName.PADDING_RIGHT);
    }

    private void side(
            org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth side, Element element, CSSName name) {
        side.setW(BigInteger.valueOf(styles.length(element, name)));
        side.setType(org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth.DXA);
    }

    private static List<Element> rows(Element table) {
        var rows = new ArrayList<Element>();
        for (Node child = table.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                rows.addAll(element.getTagName().equals("tr") ? List.of(element) : rows(element));
            }
        }
        return rows;
    }

    private static List<Element> cells(Element row) {
        var cells = new ArrayList<Element>();
        for (Node child = row.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                cells.add(element);
            }
        }
        return cells;
    }
}
