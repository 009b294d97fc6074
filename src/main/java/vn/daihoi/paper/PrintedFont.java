package vn.daihoi.paper;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A font inside one PDF, read when its first letter is set. Glyph substitution stays off: Vietnamese letters need none, and looking
 * for it takes longer than all the rest of printing.
 */
class PrintedFont extends PDFontSupplier {

    private final PDDocument document;
    private final PaperFonts font;
    private PDFont loaded;

    PrintedFont(PDDocument document, PaperFonts font) {
        super(null);
        this.document = document;
        this.font = font;
    }

    @Override
    public PDFont supply() {
        if (loaded == null) {
            loaded = load();
        }
        return loaded;
    }

    private PDFont load() {
        try {
            var letters = new TTFParser().parse(new RandomAccessReadBuffer(font.open()));
            document.registerTrueTypeFontForClosing(letters);
            letters.setEnableGsub(false);
            return PDType0Font.load(document, letters, true);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
