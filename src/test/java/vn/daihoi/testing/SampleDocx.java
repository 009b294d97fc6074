package vn.daihoi.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A word-processor file of plain paragraphs. */
public final class SampleDocx {

    private SampleDocx() {}

    public static byte[] of(List<String> paragraphs) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            paragraphs.forEach(text -> document.createParagraph().createRun().setText(text));
            document.write(bytes);
        }
        return bytes.toByteArray();
    }
}
