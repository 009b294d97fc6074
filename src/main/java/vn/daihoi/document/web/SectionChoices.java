package vn.daihoi.document.web;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.daihoi.document.DocumentId;
import vn.daihoi.document.DocumentOutlines;
import vn.daihoi.document.vetting.Criterion;
import vn.daihoi.workflow.Choice;

/** The parts of a document that something can be said about, and what a point about them may be a matter of. */
@Component
class SectionChoices {

    private final DocumentOutlines outlines;
    private final MessageSource messages;

    SectionChoices(DocumentOutlines outlines, MessageSource messages) {
        this.outlines = outlines;
        this.messages = messages;
    }

    List<Choice> of(String document) {
        return outlines.sayable(DocumentId.parse(document).type()).stream()
                .map(section -> new Choice(section, section))
                .toList();
    }

    /** A conclusion is for the bodies that decide. */
    List<Choice> criteria() {
        return Criterion.names().stream()
                .filter(name -> !name.equals(Criterion.CONCLUSION.name()))
                .map(name -> new Choice(
                        name, messages.getMessage("document.criterion." + name, null, LocaleContextHolder.getLocale())))
                .toList();
    }
}
