package vn.daihoi.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.document.outline.Section;
import vn.daihoi.document.vetting.NewPoint;
import vn.daihoi.workflow.Rules;

/** The sections a document must have; rule table {@code document-outline}. */
@Component
public class DocumentOutlines {

    private final Rules rules;

    DocumentOutlines(Rules rules) {
        this.rules = rules;
    }

    /** In their order; none for a type without an outline. */
    public List<String> of(String type) {
        return sections(type).stream().map(Section::name).toList();
    }

    /** What something can be said about: the required sections in their order, then the whole text. */
    public List<String> sayable(String type) {
        return Stream.concat(of(type).stream(), Stream.of(NewPoint.WHOLE)).toList();
    }

    public List<Section> sections(String type) {
        return rules.evaluate("document-outline", Map.of("documentType", type)).stream()
                .map(row -> new Section(
                        row.get("section").toString(),
                        List.of(row.get("words").toString().split("\\|"))))
                .toList();
    }
}
