package vn.daihoi.lessons;

import java.time.LocalDate;
import java.util.List;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressView;
import vn.daihoi.shared.UseCase;

/** The meeting itself, the notice of its conclusions, and its end. */
@UseCase
public class HoldReview {

    private final Reviews reviews;
    private final Findings findings;
    private final CongressQueries congresses;

    HoldReview(Reviews reviews, Findings findings, CongressQueries congresses) {
        this.reviews = reviews;
        this.findings = findings;
        this.congresses = congresses;
    }

    /** @return false while a limit has no cause: then nothing is stored */
    public boolean hold(String review, Meeting meeting) {
        if (findings.of(review, "report").stream().anyMatch(ReviewFinding::lacksCause)) {
            return false;
        }
        var pilots = congresses.ofPlan(reviews.require(review).plan()).stream()
                .filter(CongressView::pilot)
                .toList();
        var open = pilots.stream()
                .filter(pilot -> !pilot.state().closed())
                .map(CongressView::unit)
                .toList();
        reviews.hold(
                review,
                new Reviews.Meeting(
                        meeting.on(),
                        meeting.chairedBy(),
                        meeting.invited(),
                        meeting.attended(),
                        meeting.conclusions(),
                        pilots.size() - open.size(),
                        open));
        return true;
    }

    public void draftNotice(String review, String text) {
        reviews.notice(review, text);
    }

    public void close(String review) {
        reviews.close(review, null);
    }

    public void closeAssessments(String review) {
        reviews.closeAssessments(review);
    }

    public record Meeting(LocalDate on, String chairedBy, Integer invited, Integer attended, String conclusions) {}

    /** Pilots that judge themselves, in the order of the plan. */
    public List<String> pilots(String review) {
        return reviews.pilots(review);
    }
}
