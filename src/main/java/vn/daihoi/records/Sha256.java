package vn.daihoi.records;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fingerprints as 64 hexadecimal digits. */
public final class Sha256 {

    private Sha256() {}

    public static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of several texts, each with its length, so that nothing can move from one into the next. */
    static String ofAll(Object... texts) {
        var all = new StringBuilder();
        for (var text : texts) {
            var one = String.valueOf(text);
            all.append(one.length()).append(':').append(one).append(';');
        }
        return of(all.toString());
    }
}
