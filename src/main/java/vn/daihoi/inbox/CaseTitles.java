package vn.daihoi.inbox;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.CaseView;
import vn.daihoi.shared.UnknownCase;
import vn.daihoi.workflow.Cases;

/** Unit and plan of a case: a congress, else a plan. */
@Component
public class CaseTitles {

    private static final List<String> KINDS = List.of("congress", "plan");
    private static final Title NONE = new Title(null, null, null);

    private final Cases cases;

    CaseTitles(Cases cases) {
        this.cases = cases;
    }

    public Title of(String caseId) {
        for (var kind : KINDS) {
            var found = describe(kind, caseId);
            if (found != null) {
                return new Title(found.unit(), plan(found), found.link());
            }
        }
        return NONE;
    }

    private String plan(CaseView found) {
        var plan = found.kind().equals("plan") || found.plan() == null ? null : describe("plan", found.plan());
        return plan == null ? found.plan() : plan.title();
    }

    private CaseView describe(String kind, String caseId) {
        try {
            return cases.describe(kind, caseId);
        } catch (UnknownCase | IllegalArgumentException otherKind) {
            return null;
        }
    }

    /** @param plan its title; all null when no room knows the case */
    public record Title(String unit, String plan, String link) {}
}
