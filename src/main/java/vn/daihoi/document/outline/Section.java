package vn.daihoi.document.outline;

import java.util.List;
import vn.daihoi.shared.Text;

/**
 * A part that a document must have.
 *
 * @param words one of them stands in the heading of the part
 */
public record Section(String name, List<String> words) {

    boolean headedBy(String heading) {
        var folded = Text.folded(heading);
        return words.stream().map(Text::folded).anyMatch(folded::contains);
    }
}
