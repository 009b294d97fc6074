package vn.daihoi.content;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What a file is by what is in it; its name proves nothing. */
enum ContentType {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private static final byte[] PDF_MARK = "%PDF".getBytes(StandardCharsets.US_ASCII);

    private final String mediaType;

    ContentType(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<ContentType> of(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            if (Arrays.equals(in.readNBytes(PDF_MARK.length), PDF_MARK)) {
                return Optional.of(PDF);
            }
        }
        return isDocx(file) ? Optional.of(DOCX) : Optional.empty();
    }

    private static boolean isDocx(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry("word/document.xml") != null;
        } catch (ZipException noZip) {
            return false;
        }
    }
}
