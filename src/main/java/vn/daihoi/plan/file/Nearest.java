package vn.daihoi.plan.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** The known word that needs the fewest changed letters. */
final class Nearest {

    private static final int LONGEST_COMPARED = 60;
    private static final int MOST_COMPARED = 300;

    private Nearest() {}

    static String to(String word, Collection<String> known) {
        var compared = word.substring(0, Math.min(word.length(), LONGEST_COMPARED));
        return known.stream()
                .limit(MOST_COMPARED)
                .min(Comparator.comparingInt(candidate -> distance(compared, candidate)))
                .orElse("");
    }

    /** Levenshtein's, ignoring case. */
    static int distance(String one, String other) {
        var a = one.toLowerCase(Locale.ROOT);
        var b = other.toLowerCase(Locale.ROOT);
        var previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            var current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(changed, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
