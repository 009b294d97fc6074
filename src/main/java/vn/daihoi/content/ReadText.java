package vn.daihoi.content;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Text;

/** The words of a stored file, paragraph by paragraph. */
@Component
public class ReadText {

    /** No document that people read is longer; what follows is left out. */
    private static final int MOST_PARAGRAPHS = 10_000;

    private final Contents contents;

    ReadText(Contents contents) {
        this.contents = contents;
    }

    /** Paragraphs of a DOCX, lines of a PDF; none where the file holds no words that a program can read. */
    public List<String> paragraphs(StoredContent content) throws IOException {
        var file = Files.createTempFile("text", null);
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                contents.write(content.id(), out);
            }
            return content.pdf() ? pdf(file) : docx(file);
        } finally {
            Files.delete(file);
        }
    }

    private static List<String> pdf(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            return new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .limit(MOST_PARAGRAPHS)
                    .map(Text::normal)
                    .toList();
        }
    }

    private static List<String> docx(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile());
                var in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            return words(in);
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
    }

    private static List<String> words(InputStream document) throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        var paragraphs = new ArrayList<String>();
        var words = new StringBuilder();
        var xml = factory.createXMLStreamReader(document);
        for (boolean text = false; xml.hasNext() && paragraphs.size() < MOST_PARAGRAPHS; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                text = xml.getLocalName().equals("t");
                words.append(sign(xml.getLocalName()));
            } else if (event == XMLStreamConstants.CHARACTERS && text) {
                words.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                text = false;
                if (xml.getLocalName().equals("p")) {
                    keep(words, paragraphs);
                }
            }
        }
        return paragraphs;
    }

    private static String sign(String element) {
        return switch (element) {
            case "tab", "br", "cr" -> " ";
            case "noBreakHyphen" -> "-";
            default -> "";
        };
    }

    private static void keep(StringBuilder words, List<String> paragraphs) {
        var paragraph = Text.normal(words.toString().strip());
        words.setLength(0);
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
        }
    }
}
