package vn.daihoi.identity;

import java.util.Locale;

/** User names as they are stored. */
final class SignInNames {

    private SignInNames() {}

    static String plain(String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }
}
