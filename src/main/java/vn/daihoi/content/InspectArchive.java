package vn.daihoi.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.springframework.stereotype.Component;

/** Looks into every part of an office file, whatever its directory claims about sizes. */
@Component
class InspectArchive {

    /** Far beyond any document of 50 MB: pictures hardly shrink, text hardly needs more. */
    private static final long LARGEST_UNPACKED = 300L * 1024 * 1024;

    private static final int MOST_PARTS = 5_000;
    private static final int MOST_SWELLING = 200;
    private static final long SWELLING_COUNTS_FROM = 10L * 1024 * 1024;
    private static final int HEAD = 8;
    private static final int BUFFER = 64 * 1024;
    private static final int TYPES = 1024 * 1024;

    void inspect(Path file) throws IOException, ContentRefused {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new ContentRefused("content.error.bomb");
            }
            long unpacked = 0;
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                unpacked = part(zip, entries.nextElement(), unpacked);
            }
        } catch (ZipException damaged) {
            throw new ContentRefused("content.error.damaged");
        }
    }

    private static long part(ZipFile zip, ZipEntry entry, long before) throws IOException, ContentRefused {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith("vbaproject.bin") || name.equals("[content_types].xml") && macros(zip, entry)) {
            throw new ContentRefused("content.error.macro");
        }
        long size = 0;
        try (var in = zip.getInputStream(entry)) {
            var head = in.readNBytes(HEAD);
            if (InspectFile.program(head)) {
                throw new ContentRefused("content.error.program");
            }
            size = head.length;
            var buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (swells(size, entry) || before + size > LARGEST_UNPACKED) {
                    throw new ContentRefused("content.error.bomb");
                }
            }
        }
        return before + size;
    }

    private static boolean swells(long size, ZipEntry entry) {
        return size > SWELLING_COUNTS_FROM && size / Math.max(1, entry.getCompressedSize()) > MOST_SWELLING;
    }

    private static boolean macros(ZipFile zip, ZipEntry types) throws IOException {
        try (var in = zip.getInputStream(types)) {
            return new String(in.readNBytes(TYPES), StandardCharsets.UTF_8).contains("macroEnabled");
        }
    }
}
