package vn.daihoi.records;

import java.util.ArrayDeque;
import java.util.Deque;

/** The name of the place in the name of an organisation: "Huyện ủy Tam Dương" → "Tam Dương", "Chi bộ 02 (bản Nà Phát)" → "Nà Phát". */
final class PlaceName {

    private PlaceName() {}

    /** Empty when the name does not end in one. */
    static String of(String organisation) {
        var words = organisation.replaceAll("[()]", " ").strip().split("\\s+");
        Deque<String> place = new ArrayDeque<>();
        for (int at = words.length - 1; at > 0 && Character.isUpperCase(words[at].charAt(0)); at--) {
            place.addFirst(words[at]);
        }
        return place.size() == words.length - 1 && words.length < 3 ? "" : String.join(" ", place);
    }
}
