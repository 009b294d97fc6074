package vn.daihoi.paper.docx;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import javax.xml.namespace.QName;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.daihoi.paper.PaperFonts;

/** Writes a laid-out page as DOCX: the same sizes, widths and margins, numbered from the second page on. */
@Component
public class DocxPage {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final long HEADER = 567;
    private static final int NUMBER_SIZE = 14;

    private final EmbeddedFonts fonts;

    DocxPage(EmbeddedFonts fonts) {
        this.fonts = fonts;
    }

    public byte[] write(PdfBoxRenderer page) throws IOException {
        var document = new XWPFDocument();
        try {
            var styles = new Styles(page);
            section(document, page, styles);
            new Flow(styles, Place.of(document)).addAll(body(page));
            fonts.into(document);
            settings(document);
            var properties = document.getProperties().getCoreProperties();
            properties.setTitle(title(page));
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        } finally {
            // closing would write it once more
            document.getPackage().revert();
        }
    }

    private static void section(XWPFDocument document, PdfBoxRenderer page, Styles styles) {
        var first = page.getRootBox().getLayer().getPages().get(0);
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(styles.twips(first.getWidth(styles.context()))));
        size.setH(BigInteger.valueOf(styles.twips(first.getHeight(styles.context()))));
        var margin = first.getMargin(styles.context());
        var around = section.addNewPgMar();
        around.setTop(BigInteger.valueOf(styles.twips(margin.top())));
        around.setBottom(BigInteger.valueOf(styles.twips(margin.bottom())));
        around.setLeft(BigInteger.valueOf(styles.twips(margin.left())));
        around.setRight(BigInteger.valueOf(styles.twips(margin.right())));
        around.setHeader(BigInteger.valueOf(HEADER));
        around.setFooter(BigInteger.valueOf(HEADER));
        section.addNewTitlePg();
        number(document);
    }

    /** Today's Word rather than its compatibility mode, and fonts that stay inside when somebody saves. */
    private static void settings(XWPFDocument document) {
        try (var cursor = document.getSettings().getCTSettings().newCursor()) {
            cursor.toEndToken();
            cursor.insertElement(new QName(WORD, "embedTrueTypeFonts"));
            cursor.insertElement(new QName(WORD, "saveSubsetFonts"));
            cursor.beginElement(new QName(WORD, "compat"));
            cursor.beginElement(new QName(WORD, "compatSetting"));
            cursor.insertAttributeWithValue(new QName(WORD, "name"), "compatibilityMode");
            cursor.insertAttributeWithValue(new QName(WORD, "uri"), "http://schemas.microsoft.com/office/word");
            cursor.insertAttributeWithValue(new QName(WORD, "val"), "15");
        }
    }

    private static void number(XWPFDocument document) {
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
        var line = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        var field = line.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        var run = field.addNewR();
        var look = run.addNewRPr();
        look.addNewRFonts().setAscii(PaperFonts.FAMILY);
        look.addNewSz().setVal(BigInteger.valueOf(2L * NUMBER_SIZE));
        run.addNewT().setStringValue("2");
    }

    private static Element body(PdfBoxRenderer page) {
        return (Element) page.getDocument().getElementsByTagName("body").item(0);
    }

    private static String title(PdfBoxRenderer page) {
        NodeList titles = page.getDocument().getElementsByTagName("title");
        return titles.getLength() == 0 ? "" : titles.item(0).getTextContent();
    }
}
