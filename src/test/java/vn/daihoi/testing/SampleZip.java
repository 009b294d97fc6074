package vn.daihoi.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive of given parts. */
public final class SampleZip {

    private SampleZip() {}

    /** @param parts name, bytes, name, bytes … */
    public static byte[] of(Object... parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) parts[i]));
                zip.write((byte[]) parts[i + 1]);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
