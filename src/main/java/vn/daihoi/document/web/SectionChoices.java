package vn.daihoi.document.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.document.DocumentId;
import vn.daihoi.document.DocumentOutlines;
import vn.daihoi.document.vetting.NewPoint;
import vn.daihoi.workflow.Choice;

/** The parts of a document that something can be said about. */
@Component
class SectionChoices {

    private final DocumentOutlines outlines;

    SectionChoices(DocumentOutlines outlines) {
        this.outlines = outlines;
    }

    /** The required sections in their order, then the whole text. */
    List<Choice> of(String document) {
        return Stream.concat(outlines.of(DocumentId.parse(document).type()).stream(), Stream.of(NewPoint.WHOLE))
                .map(section -> new Choice(section, section))
                .toList();
    }
}
