package vn.daihoi.lessons;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.organisation.Organisations;

/** What may be read of reviews and lessons. */
@Component
public class LessonQueries {

    private final Lessons lessons;
    private final Reviews reviews;
    private final Findings findings;
    private final CongressQueries congresses;
    private final Organisations organisations;

    LessonQueries(
            Lessons lessons,
            Reviews reviews,
            Findings findings,
            CongressQueries congresses,
            Organisations organisations) {
        this.lessons = lessons;
        this.reviews = reviews;
        this.findings = findings;
        this.congresses = congresses;
        this.organisations = organisations;
    }

    /** Lessons that the unit must answer before its congress is approved. */
    public List<Lesson> binding(String congressId) {
        var congress = congresses.require(congressId);
        var sector = organisations.require(congress.unit()).sector();
        return lessons.binding(congress.plan()).stream()
                .filter(lesson -> lesson.isFor(congress.unitType().name(), sector))
                .toList();
    }

    public boolean allAnswered(String congressId) {
        return binding(congressId).stream().allMatch(lesson -> lessons.answered(lesson.id(), congressId));
    }

    public ReviewView require(String review) {
        return reviews.require(review);
    }

    /** Debriefs and the conference, in the order in which they were opened. */
    public List<ReviewView> ofPlan(String plan) {
        return reviews.ofPlan(plan);
    }

    public List<Lesson> of(String review) {
        return lessons.ofReview(review);
    }

    public List<ReviewFinding> findings(String review, String source) {
        return findings.of(review, source);
    }

    /** How many answers the units of a plan have given. */
    public int answers(String plan) {
        return lessons.answers(plan);
    }
}
