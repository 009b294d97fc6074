package vn.daihoi.lessons;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.plan.Plans;
import vn.daihoi.shared.CaseFacts;
import vn.daihoi.shared.CaseView;
import vn.daihoi.shared.Fact;

/** What others may know of a review. */
@Component
class ReviewFacts implements CaseFacts {

    private final Reviews reviews;
    private final Lessons lessons;
    private final Plans plans;
    private final CongressQueries congresses;
    private final Organisations organisations;

    ReviewFacts(
            Reviews reviews, Lessons lessons, Plans plans, CongressQueries congresses, Organisations organisations) {
        this.reviews = reviews;
        this.lessons = lessons;
        this.plans = plans;
        this.congresses = congresses;
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return "review";
    }

    @Override
    public CaseView describe(String id) {
        var review = reviews.require(id);
        var plan = plans.require(review.plan());
        var unit = organisations.require(unit(review)).name();
        var title = review.scope() == ReviewScope.UNIT
                ? "Rút kinh nghiệm đại hội điểm: " + unit
                : "Hội nghị rút kinh nghiệm: " + plan.title();
        return new CaseView(
                kind(), id, review.caseId(), title, unit, plan.title(), Map.of(), link(review), facts(review));
    }

    private String unit(ReviewView review) {
        return review.scope() == ReviewScope.UNIT
                ? congresses.require(review.caseId()).unit()
                : review.superior();
    }

    private static String link(ReviewView review) {
        return (review.scope() == ReviewScope.UNIT ? "/congresses/" : "/plans/") + review.caseId();
    }

    private List<Fact> facts(ReviewView review) {
        var facts = new ArrayList<Fact>();
        add(facts, "Ngày họp", review.heldOn());
        add(facts, "Chủ trì", review.chairedBy());
        add(facts, "Số người dự", review.attended());
        add(facts, "Kết luận", review.conclusions());
        lessons.ofReview(review.id()).forEach(lesson -> add(facts, "Bài học", lesson.rule()));
        add(facts, "Thông báo", review.notice());
        return facts;
    }

    private static void add(List<Fact> facts, String label, Object value) {
        if (value != null) {
            facts.add(new Fact(label, value.toString()));
        }
    }
}
