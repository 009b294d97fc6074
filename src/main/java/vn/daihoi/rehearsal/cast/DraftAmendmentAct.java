package vn.daihoi.rehearsal.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.AmendmentText;
import vn.daihoi.plan.LegalBasis;
import vn.daihoi.programme.AmendmentQueries;

/** Writes an amendment down as the plan file has it, and says of each warning that it was weighed. */
@Component
@Profile("rehearsal")
class DraftAmendmentAct implements Act {

    /** What a part of the plan file is about, the first that its path holds. */
    private static final Map<String, String> CONCERNS = concerns();

    private final FileAmendments amendments;
    private final AmendmentQueries queries;

    DraftAmendmentAct(FileAmendments amendments, AmendmentQueries queries) {
        this.amendments = amendments;
        this.queries = queries;
    }

    @Override
    public String form() {
        return "programme-draft-amendment";
    }

    @Override
    public Map<String, Object> answers(Scene scene, Map<String, Object> fromSheet) {
        var place = queries.require(scene.task().text("amendmentId")).place();
        var text = amendments.all().get(place - 1);
        var answers = new HashMap<>(fromSheet);
        answers.put("reason", text.reason());
        answers.put("concerns", List.copyOf(concerns(text)));
        answers.put("newBases", bases(text.basis()));
        answers.put(
                "changes",
                text.set().stream()
                        .map(change -> Map.of("path", change.path(), "value", change.value()))
                        .toList());
        answers.put("warningsAccepted", weighed(scene));
        return answers;
    }

    private static Set<String> concerns(AmendmentText text) {
        var concerns = new LinkedHashSet<String>();
        if (text.basis() != null) {
            concerns.add("BASIS");
        }
        text.set()
                .forEach(change -> concerns.add(CONCERNS.entrySet().stream()
                        .filter(part -> change.path().contains(part.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("LIMITS")));
        return concerns;
    }

    private static Map<String, String> concerns() {
        var parts = new LinkedHashMap<String, String>();
        List.of("window", "expected", "milestones", "date", "reportedBy", "review")
                .forEach(part -> parts.put(part, "DATES"));
        List.of("approvers", "mustAttendApproval").forEach(part -> parts.put(part, "APPROVERS"));
        List.of("contents", "personnel", "directElection").forEach(part -> parts.put(part, "CONTENTS"));
        parts.put("legalBases", "BASIS");
        return parts;
    }

    /** The form wants the day of a basis; one of which the file does not know it stays out. */
    private static List<Map<String, Object>> bases(LegalBasis basis) {
        var rows = new ArrayList<Map<String, Object>>();
        if (basis != null && basis.date() != null) {
            var row = new HashMap<String, Object>();
            row.put("number", basis.number());
            row.put("date", basis.date().toString());
            if (basis.title() != null) {
                row.put("title", basis.title());
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<Map<String, Object>> weighed(Scene scene) {
        var offered = (List<?>) scene.prefill().getOrDefault("warningsAccepted", List.of());
        return Rows.posted(offered).stream()
                .peek(row -> row.put("why", "Đã cân nhắc khi điều chỉnh kế hoạch."))
                .toList();
    }
}
