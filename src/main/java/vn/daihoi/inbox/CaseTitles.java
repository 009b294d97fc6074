package vn.daihoi.inbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.CaseView;
import vn.daihoi.shared.UnknownCase;
import vn.daihoi.workflow.Cases;
import vn.daihoi.workflow.OpenTask;

/** What a task is about, with unit and plan of its case: a congress, else a plan. */
@Component
public class CaseTitles {

    private static final List<String> KINDS = List.of("congress", "plan");

    /** Variable of a task → kind of the case that it names; the first that is there counts. */
    private static final Map<String, String> SUBJECTS = subjects();

    private static final Title NONE = new Title(null, null, null, null);

    private final Cases cases;

    CaseTitles(Cases cases) {
        this.cases = cases;
    }

    public Title of(OpenTask task) {
        var subject = cases.about(task, SUBJECTS).map(CaseView::title).orElse(null);
        for (var kind : KINDS) {
            var found = describe(kind, task.caseId());
            if (found != null) {
                return new Title(found.unit(), found.plan(), found.link(), subject);
            }
        }
        return NONE;
    }

    /** Of a document, ballot or decision. */
    public Optional<String> ofSubject(String id) {
        return SUBJECTS.values().stream()
                .map(kind -> describe(kind, id))
                .filter(Objects::nonNull)
                .map(CaseView::title)
                .findFirst();
    }

    private static Map<String, String> subjects() {
        var subjects = new LinkedHashMap<String, String>();
        subjects.put("decisionId", "decision");
        subjects.put("documentId", "document");
        subjects.put("ballotId", "ballot");
        return subjects;
    }

    private CaseView describe(String kind, String caseId) {
        try {
            return cases.describe(kind, caseId);
        } catch (UnknownCase | IllegalArgumentException otherKind) {
            return null;
        }
    }

    /**
     * All null when no room knows the case.
     *
     * @param plan its title
     * @param subject null where the task is about its case as a whole
     */
    public record Title(String unit, String plan, String link, String subject) {}
}
