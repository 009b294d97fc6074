package vn.daihoi.paper.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Where blocks go. */
interface Place {

    XWPFParagraph paragraph();

    XWPFTable table();

    static Place of(XWPFDocument document) {
        return new Place() {
            @Override
            public XWPFParagraph paragraph() {
                return document.createParagraph();
            }

            @Override
            public XWPFTable table() {
                return document.createTable(1, 1);
            }
        };
    }

    /** A new cell has one empty paragraph, which is used first. */
    static Place of(XWPFTableCell cell) {
        return new Place() {
            private boolean begun;

            @Override
            public XWPFParagraph paragraph() {
                if (!begun && !cell.getParagraphs().isEmpty()) {
                    begun = true;
                    return cell.getParagraphs().get(0);
                }
                begun = true;
                return cell.addParagraph();
            }

            @Override
            public XWPFTable table() {
                throw new IllegalArgumentException("a table inside a table has no place in a paper");
            }
        };
    }
}
