package vn.daihoi.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.springframework.stereotype.Component;

/** Refuses what nobody could read later, and what could do harm: programs, macros, archives that swell, locked files. */
@Component
class InspectFile {

    /** The container of old Word files, and of new ones under a password. */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final byte[] WINDOWS = "MZ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] UNIX = {0x7F, 'E', 'L', 'F'};
    private static final byte[] SCRIPT = "#!".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
    private static final int LONGEST_MARK = 4;

    private final InspectArchive archive;

    InspectFile(InspectArchive archive) {
        this.archive = archive;
    }

    ContentType inspect(Path file, Set<ContentType> accepted) throws IOException, ContentRefused {
        var head = head(file);
        if (program(head)) {
            throw new ContentRefused("content.error.program");
        }
        if (begins(head, COMPOUND)) {
            throw new ContentRefused("content.error.locked");
        }
        if (begins(head, ARCHIVE)) {
            archive.inspect(file);
        }
        var type = ContentType.of(file, accepted).orElseThrow(() -> new ContentRefused("content.error.type", accepted));
        if (type == ContentType.PDF) {
            pdf(file);
        }
        return type;
    }

    /** For Windows or Unix, or a script, by how it begins. */
    static boolean program(byte[] head) {
        return begins(head, WINDOWS) || begins(head, UNIX) || begins(head, SCRIPT);
    }

    /** The structure is read from the file piece by piece, the pages are not. */
    private static void pdf(Path file) throws ContentRefused {
        try (var document = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.isEncrypted()) {
                throw new ContentRefused("content.error.locked");
            }
            if (document.getNumberOfPages() == 0) {
                throw new ContentRefused("content.error.damaged");
            }
        } catch (InvalidPasswordException locked) {
            throw new ContentRefused("content.error.locked");
        } catch (IOException damaged) {
            throw new ContentRefused("content.error.damaged");
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(LONGEST_MARK);
        }
    }

    private static boolean begins(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }
}
