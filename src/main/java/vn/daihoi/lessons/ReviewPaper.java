package vn.daihoi.lessons;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.plan.Plans;
import vn.daihoi.records.PaperContents;

/** The notice of conclusions of a review, as its paper prints it. */
@Component
class ReviewPaper implements PaperContents {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Reviews reviews;
    private final Lessons lessons;
    private final Plans plans;
    private final CongressQueries congresses;
    private final Organisations organisations;

    ReviewPaper(
            Reviews reviews, Lessons lessons, Plans plans, CongressQueries congresses, Organisations organisations) {
        this.reviews = reviews;
        this.lessons = lessons;
        this.plans = plans;
        this.congresses = congresses;
        this.organisations = organisations;
    }

    @Override
    public String caseKind() {
        return "review";
    }

    @Override
    public Map<String, Object> of(String id) {
        var review = reviews.require(id);
        var values = new HashMap<String, Object>();
        values.put("subject", subject(review));
        values.put("heldOn", review.heldOn() == null ? null : DAY.format(review.heldOn()));
        values.put("chairedBy", review.chairedBy());
        values.put("attended", review.attended());
        values.put("conclusions", paragraphs(review.conclusions()));
        values.put("lessons", lessons.ofReview(id).stream().map(Lesson::rule).toList());
        values.put("notice", paragraphs(review.notice()));
        return Map.of("review", values);
    }

    private String subject(ReviewView review) {
        return review.scope() == ReviewScope.UNIT
                ? "rút kinh nghiệm đại hội điểm "
                        + organisations
                                .require(congresses.require(review.caseId()).unit())
                                .name()
                : "hội nghị rút kinh nghiệm " + plans.require(review.plan()).title();
    }

    private static List<String> paragraphs(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
