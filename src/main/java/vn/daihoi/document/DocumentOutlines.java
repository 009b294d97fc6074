package vn.daihoi.document;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Text;
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

    /** Sections of which the text shows no trace. */
    public List<String> missing(String type, String text) {
        var folded = Text.folded(text).replaceAll("\\s+", " ");
        return sections(type).stream()
                .filter(section -> section.words().stream().noneMatch(folded::contains))
                .map(Section::name)
                .toList();
    }

    private List<Section> sections(String type) {
        return rules.evaluate("document-outline", Map.of("documentType", type)).stream()
                .map(row -> new Section(
                        row.get("section").toString(),
                        Arrays.asList(row.get("words").toString().split("\\|"))))
                .toList();
    }

    private record Section(String name, List<String> words) {}
}
