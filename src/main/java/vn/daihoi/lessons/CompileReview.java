package vn.daihoi.lessons;

import java.util.List;
import vn.daihoi.shared.UseCase;

/** Takes in what a source found, and the lessons drawn from it. */
@UseCase
public class CompileReview {

    private final Reviews reviews;
    private final Findings findings;
    private final Lessons lessons;

    CompileReview(Reviews reviews, Findings findings, Lessons lessons) {
        this.reviews = reviews;
        this.findings = findings;
        this.lessons = lessons;
    }

    /** A pilot judges its own congress. */
    public void assess(String review, String congress, List<ReviewFinding> found) {
        findings.replace(review, "assessment." + congress, found);
        reviews.assessed(review, congress);
    }

    /** @param source guidance, report or debrief */
    public void report(String review, String source, List<ReviewFinding> found) {
        findings.replace(review, source, found);
    }

    public void draw(String review, List<Lesson> drawn) {
        lessons.replace(review, reviews.require(review).plan(), drawn);
    }
}
