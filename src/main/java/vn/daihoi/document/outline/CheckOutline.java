package vn.daihoi.document.outline;

import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.content.ReadText;
import vn.daihoi.content.StoredContent;
import vn.daihoi.document.DocumentOutlines;

/** Looks for the required parts in the text of a file. */
@Component
public class CheckOutline {

    /** Characters; what is longer is no heading. */
    private static final int LONGEST_HEADING = 150;

    private final DocumentOutlines outlines;
    private final ReadText text;

    CheckOutline(DocumentOutlines outlines, ReadText text) {
        this.outlines = outlines;
        this.text = text;
    }

    /** Names of the parts under no heading; all of them where no program can read the file, such as a scan. */
    public List<String> missing(String type, StoredContent content) {
        var sections = outlines.sections(type);
        if (sections.isEmpty()) {
            return List.of();
        }
        var headings = headings(content);
        return sections.stream()
                .filter(section -> headings.stream().noneMatch(section::headedBy))
                .map(Section::name)
                .toList();
    }

    private List<String> headings(StoredContent content) {
        try {
            return text.paragraphs(content).stream()
                    .filter(paragraph -> paragraph.length() <= LONGEST_HEADING)
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
