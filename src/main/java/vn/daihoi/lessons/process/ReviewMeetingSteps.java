package vn.daihoi.lessons.process;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressState;
import vn.daihoi.lessons.BindLessons;
import vn.daihoi.lessons.CollectFigures;
import vn.daihoi.lessons.HoldReview;
import vn.daihoi.lessons.LessonQueries;
import vn.daihoi.lessons.OpenReview;
import vn.daihoi.lessons.ReviewScope;
import vn.daihoi.plan.Plans;

/** Automatic steps of review-meeting, and what unit-congress asks of lessons. */
@Component
public class ReviewMeetingSteps {

    private static final int DAYS_TO_ASSESS = 5;

    private final OpenReview opening;
    private final HoldReview reviews;
    private final CollectFigures figures;
    private final BindLessons binding;
    private final LessonQueries lessons;
    private final CongressQueries congresses;
    private final Plans plans;

    ReviewMeetingSteps(
            OpenReview opening,
            HoldReview reviews,
            CollectFigures figures,
            BindLessons binding,
            LessonQueries lessons,
            CongressQueries congresses,
            Plans plans) {
        this.opening = opening;
        this.reviews = reviews;
        this.figures = figures;
        this.binding = binding;
        this.lessons = lessons;
        this.congresses = congresses;
        this.plans = plans;
    }

    /** @param scope unit or programme */
    public String open(String scope, String businessKey) {
        return opening.open(ReviewScope.valueOf(scope.toUpperCase(java.util.Locale.ROOT)), businessKey);
    }

    public String openDebrief(String congressId) {
        return opening.open(ReviewScope.UNIT, congressId);
    }

    public Boolean lessonsBind(String congressId) {
        return !lessons.binding(congressId).isEmpty() && !lessons.allAnswered(congressId);
    }

    /** Congress ids. */
    public List<String> pilots(String reviewId) {
        return reviews.pilots(reviewId);
    }

    public String committee(String pilot) {
        return "COMMITTEE@" + CongressId.parse(pilot).unit();
    }

    /** ISO moment. */
    public String assessmentsClose(String reviewId) {
        return lessons.require(reviewId).openedAt().plusDays(DAYS_TO_ASSESS).toString();
    }

    public void closeAssessments(String reviewId) {
        reviews.closeAssessments(reviewId);
    }

    public void collectFigures(String reviewId) {
        figures.collect(reviewId);
    }

    /** Register of notices beside that of plans: {@code TB/HU} for {@code KH/HU}. */
    public String register(String reviewId) {
        var symbol = plans.require(lessons.require(reviewId).plan())
                .file()
                .plan()
                .issue()
                .register();
        return "TB" + symbol.substring(symbol.indexOf('/'));
    }

    public void bindLessons(String reviewId, String registerNumber) {
        binding.bind(reviewId, registerNumber);
    }

    /** Committees of the congresses that are not yet held, and the bodies of the superior. */
    public List<String> boundUnits(String reviewId) {
        var review = lessons.require(reviewId);
        var groups = new ArrayList<String>();
        List.of("STANDING_MEMBERS", "ORGANISATION_BOARD", "WORKING_GROUP")
                .forEach(role -> groups.add(role + "@" + review.superior()));
        congresses.ofPlan(review.plan()).stream()
                .filter(congress -> congress.state() == CongressState.PREPARING)
                .forEach(congress -> groups.add("COMMITTEE@" + congress.unit()));
        return groups;
    }

    public void closeDebrief(String reviewId) {
        reviews.close(reviewId);
    }
}
