package vn.daihoi.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import vn.daihoi.paper.docx.DocxPage;

/** Lays a page out once and prints it as PDF and as DOCX, so that both look the same. */
@Component
class PrintPage {

    private static final String PRODUCER = "pilot-congress";
    /** The font that Hướng dẫn 36-HD/VPTW asks for; not free to embed, Liberation Serif has its widths. */
    private static final String ASKED_FOR = "Times New Roman";

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final PaperTemplates templates;
    private final DocxPage docx;
    private final Clock clock;

    PrintPage(PaperTemplates templates, DocxPage docx, Clock clock) {
        this.templates = templates;
        this.docx = docx;
        this.clock = clock;
        // it would tell of every page that it prints
        XRLog.setLoggingEnabled(false);
    }

    PaperFiles print(Document page) throws IOException {
        usual(page);
        try (var document = new PDDocument();
                var renderer = builder(page, document).buildPdfRenderer()) {
            renderer.layout();
            var word = docx.write(renderer);
            return new PaperFiles(pdf(renderer), word, null);
        }
    }

    private byte[] pdf(PdfBoxRenderer renderer) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var document = renderer.createPDFKeepOpen();
        describe(document);
        document.save(bytes);
        return bytes.toByteArray();
    }

    private void describe(PDDocument document) {
        var about = document.getDocumentInformation();
        about.setProducer(PRODUCER);
        about.setCreationDate(GregorianCalendar.from(clock.instant().atZone(clock.getZone())));
        document.setDocumentId(clock.millis());
    }

    private PdfRendererBuilder builder(Document page, PDDocument document) {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.withW3cDocument(page, "paper:/");
        builder.usePDDocument(document);
        builder.useUnicodeLineBreaker(new WordBreaks());
        builder.useUriResolver((base, uri) -> resolve(uri));
        for (var font : PaperFonts.values()) {
            var style = font.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
            var printed = new PrintedFont(document, font);
            for (var family : List.of(PaperFonts.FAMILY, ASKED_FOR)) {
                builder.useFont(printed, family, font.bold() ? BOLD : NORMAL, style, true);
            }
        }
        return builder;
    }

    /** What counts where a template says nothing: its own font, as no other has every letter. */
    private static void usual(Document page) {
        var root = page.getDocumentElement();
        if (!root.hasAttribute("style")) {
            root.setAttribute("style", "font-family: '" + PaperFonts.FAMILY + "'; font-size: 14pt");
        }
    }

    /** Pictures lie inside the page or in the office's folder; nothing else is fetched. */
    private String resolve(String uri) {
        if (uri.startsWith("data:")) {
            return uri;
        }
        if (templates.folder() == null || uri.contains(":")) {
            return null;
        }
        Path file = templates.folder().resolve(uri).normalize();
        return file.startsWith(templates.folder()) ? file.toUri().toString() : null;
    }
}
