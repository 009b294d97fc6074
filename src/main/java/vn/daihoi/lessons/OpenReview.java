package vn.daihoi.lessons;

import java.util.List;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressState;
import vn.daihoi.congress.CongressView;
import vn.daihoi.plan.Plans;
import vn.daihoi.shared.UseCase;

/** Begins to look back on one pilot or on the programme; a second call answers the same review. */
@UseCase
public class OpenReview {

    private final Reviews reviews;
    private final CongressQueries congresses;
    private final Plans plans;

    OpenReview(Reviews reviews, CongressQueries congresses, Plans plans) {
        this.reviews = reviews;
        this.congresses = congresses;
        this.plans = plans;
    }

    /** @param caseId congress id for a debrief, plan id for the conference */
    public String open(ReviewScope scope, String caseId) {
        var id = caseId + ".review";
        if (reviews.find(id).isEmpty()) {
            reviews.add(id, scope, caseId, owner(scope, caseId));
            var pilots = pilots(scope, caseId);
            for (int place = 0; place < pilots.size(); place++) {
                reviews.addPilot(id, pilots.get(place), place);
            }
        }
        return id;
    }

    private Reviews.Owner owner(ReviewScope scope, String caseId) {
        if (scope == ReviewScope.PROGRAMME) {
            return new Reviews.Owner(caseId, plans.require(caseId).issuer());
        }
        var congress = congresses.require(caseId);
        return new Reviews.Owner(congress.plan(), congress.superior());
    }

    /** For the conference every pilot whose congress was held. */
    private List<String> pilots(ReviewScope scope, String caseId) {
        return scope == ReviewScope.UNIT
                ? List.of(caseId)
                : congresses.ofPlan(caseId).stream()
                        .filter(CongressView::pilot)
                        .filter(pilot -> held(pilot.state()))
                        .map(CongressView::id)
                        .toList();
    }

    private static boolean held(CongressState state) {
        return state == CongressState.HELD
                || state == CongressState.RECOGNISED
                || state == CongressState.APPOINTED_RECOGNISED;
    }
}
