package vn.daihoi.paper.docx;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import vn.daihoi.paper.PaperFonts;

/** Puts the words of one paragraph into it, white space collapsed as on the page. */
final class Words {

    private static final Pattern IN_A_NUMBER = Pattern.compile("(?<=\\d)-(?=[\\p{Lu}\\d])");

    private final Styles styles;
    private final XWPFParagraph paragraph;
    private boolean gap = true;

    Words(Styles styles, XWPFParagraph paragraph) {
        this.styles = styles;
        this.paragraph = paragraph;
    }

    void add(Node node, Element within, boolean underlined) {
        if (node instanceof Text text) {
            say(text.getData(), within, underlined);
        } else if (node instanceof Element element && !styles.of(element).isDisplayNone()) {
            if (element.getTagName().equals("br")) {
                paragraph.createRun().addBreak();
                gap = true;
                return;
            }
            var line = underlined || underlined(styles.of(element));
            for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                add(child, element, line);
            }
        }
    }

    private void say(String text, Element within, boolean underlined) {
        var style = styles.of(within);
        var space = style.getWhitespace();
        var kept = space == IdentValue.PRE_LINE || space == IdentValue.PRE_WRAP || space == IdentValue.PRE;
        var lines = kept ? text.split("\n", -1) : new String[] {text};
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                paragraph.createRun().addBreak();
                gap = true;
            }
            run(collapsed(lines[i]), within, underlined);
        }
    }

    private String collapsed(String text) {
        var words = text.replaceAll("[ \\t\\r\\n]+", " ");
        if (gap && words.startsWith(" ")) {
            words = words.substring(1);
        }
        gap = words.isEmpty() ? gap : words.endsWith(" ");
        return words;
    }

    private void run(String words, Element within, boolean underlined) {
        if (words.isEmpty()) {
            return;
        }
        var style = styles.of(within);
        var run = paragraph.createRun();
        write(
                run,
                style.isIdent(CSSName.TEXT_TRANSFORM, IdentValue.UPPERCASE) ? words.toUpperCase(Locale.ROOT) : words);
        run.setFontFamily(PaperFonts.FAMILY);
        run.setFontSize(styles.fontSize(within));
        run.setBold(bold(style));
        run.setItalic(style.isIdent(CSSName.FONT_STYLE, IdentValue.ITALIC));
        if (underlined) {
            run.setUnderline(UnderlinePatterns.SINGLE);
        }
    }

    /** Numbers of documents stay on one line: "35-CT/TW". */
    private static void write(XWPFRun run, String words) {
        var parts = IN_A_NUMBER.split(words);
        for (int part = 0; part < parts.length; part++) {
            if (part > 0) {
                run.getCTR().addNewNoBreakHyphen();
            }
            run.setText(parts[part], part);
        }
    }

    static boolean underlined(CalculatedStyle style) {
        return style.getTextDecorations() != null && style.getTextDecorations().contains(IdentValue.UNDERLINE);
    }

    private static boolean bold(CalculatedStyle style) {
        var weight = style.getIdent(CSSName.FONT_WEIGHT);
        return weight == IdentValue.BOLD
                || weight == IdentValue.FONT_WEIGHT_600
                || weight == IdentValue.FONT_WEIGHT_700
                || weight == IdentValue.FONT_WEIGHT_800
                || weight == IdentValue.FONT_WEIGHT_900;
    }
}
