package vn.daihoi.plan.file;

import java.util.regex.Pattern;

/** How places in a plan file are written: {@code units[0].window.before}, {@code amendments[0].set["…"]}. */
final class Paths {

    /** Faults of the file as a whole. */
    static final String FILE = "file";

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");
    private static final Pattern SET = Pattern.compile("amendments\\[\\d+]\\.set");
    private static final int LONGEST_SHOWN = 80;

    private Paths() {}

    static String item(String list, int index) {
        return list + "[" + index + "]";
    }

    static String child(String parent, String key) {
        if (SET.matcher(parent).matches() || !NAME.matcher(key).matches()) {
            return parent + "[\"" + shown(key) + "\"]";
        }
        return parent.isEmpty() ? key : parent + "." + key;
    }

    /** The place of a value that an amendment changed or brought into conflict. */
    static String amended(int amendment, String path) {
        return "amendments[" + amendment + "].set[\"" + path + "\"]";
    }

    /** Foreign text on one line. */
    static String shown(String text) {
        var line = text.replaceAll("[\\p{Cntrl}\\s\uFDD0-\uFDEF]+", " ");
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
    }
}
