package vn.daihoi.document.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.content.Contents;
import vn.daihoi.document.DocumentOutlines;
import vn.daihoi.document.DocumentView;
import vn.daihoi.document.outline.CheckOutline;
import vn.daihoi.document.outline.NoteSections;

/** The outline of a document held against the file that somebody hands in. */
@Component
class DraftOutline {

    private final DocumentOutlines outlines;
    private final CheckOutline check;
    private final NoteSections noteSections;
    private final Contents contents;

    DraftOutline(DocumentOutlines outlines, CheckOutline check, NoteSections noteSections, Contents contents) {
        this.outlines = outlines;
        this.check = check;
        this.noteSections = noteSections;
        this.contents = contents;
    }

    List<String> parts(DocumentView document) {
        return outlines.of(document.type());
    }

    /** @param content id of a stored file */
    List<String> missing(DocumentView document, String content) {
        return contents.find(content)
                .map(stored -> check.missing(document.type(), stored))
                .orElse(List.of());
    }

    void note(String document, Map<String, String> places) {
        noteSections.note(document, places);
    }
}
