package vn.daihoi.shared;

import java.text.Normalizer;
import java.util.Locale;

/** Vietnamese text as we keep it and as we search it. */
public final class Text {

    private Text() {}

    /** NFC, so that the same word is the same bytes wherever it was typed. */
    public static String normal(String typed) {
        return typed == null ? null : Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    /** Lower case without diacritics (đ → d): what search columns hold. */
    public static String folded(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
    }
}
