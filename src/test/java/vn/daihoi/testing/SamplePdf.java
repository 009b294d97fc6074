package vn.daihoi.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** A PDF of one empty page. */
public final class SamplePdf {

    private SamplePdf() {}

    public static byte[] plain() throws IOException {
        return ofAtLeast(0);
    }

    /** With so many bytes inside that no packing shrinks. */
    public static byte[] ofAtLeast(int size) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var filler = document.getDocument().createCOSStream();
            try (var out = filler.createOutputStream()) {
                var noise = new byte[size];
                new Random(1).nextBytes(noise);
                out.write(noise);
            }
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Filler"), filler);
            return bytes(document);
        }
    }

    /** Opens without a password, but only for reading, where {@code reader} is empty. */
    public static byte[] locked(String reader) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", reader, new AccessPermission()));
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
