package vn.daihoi.inbox.list;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.daihoi.shared.Text;

/** Text as lists of tasks search it: folded words, of which the first letters are enough to find them. */
public final class Words {

    private static final int LONGEST = 60;

    private Words() {}

    public static List<String> of(String text) {
        return text == null
                ? List.of()
                : Stream.of(Text.folded(Text.normal(text)).split("[^a-z0-9]+"))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.length() <= LONGEST ? word : word.substring(0, LONGEST))
                        .toList();
    }

    /** As it is stored: each word behind a space. */
    public static String stored(String... texts) {
        return Stream.of(texts)
                .flatMap(text -> of(text).stream())
                .map(" "::concat)
                .collect(Collectors.joining());
    }
}
