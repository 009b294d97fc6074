package vn.daihoi.lessons.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.lessons.HoldReview;
import vn.daihoi.lessons.Lesson;
import vn.daihoi.lessons.LessonQueries;
import vn.daihoi.lessons.ReviewFinding;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.plan.Plans;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.Choice;
import vn.daihoi.workflow.OpenTask;

/** What the forms of a review share: aspects, pilots, audiences, and how rows are read. */
@Component
class ReviewForm {

    static final List<String> ASPECTS = List.of(
            "LEADERSHIP", "DOCUMENTS", "PERSONNEL", "ELECTIONS", "RUNNING", "DEBATE", "PROPAGANDA", "LOGISTICS");

    private final HoldReview reviews;
    private final LessonQueries lessons;
    private final CongressQueries congresses;
    private final Organisations organisations;
    private final Plans plans;
    private final MessageSource messages;

    ReviewForm(
            HoldReview reviews,
            LessonQueries lessons,
            CongressQueries congresses,
            Organisations organisations,
            Plans plans,
            MessageSource messages) {
        this.reviews = reviews;
        this.lessons = lessons;
        this.congresses = congresses;
        this.organisations = organisations;
        this.plans = plans;
        this.messages = messages;
    }

    /** Key of the mark for an aspect: {@code markLeadership}. */
    static String mark(String aspect) {
        return "mark" + aspect.charAt(0) + aspect.substring(1).toLowerCase(Locale.ROOT);
    }

    static List<ReviewFinding> findings(String kind, List<Answers> rows, String congress) {
        return rows.stream()
                .map(row -> new ReviewFinding(
                        kind,
                        row.text("aspect"),
                        row.text("what"),
                        row.has("pilot") ? row.text("pilot") : congress,
                        row.text("causeKind"),
                        row.text("cause")))
                .toList();
    }

    static Lesson lesson(Answers row) {
        return new Lesson(
                null,
                row.text("aspect"),
                row.text("rule"),
                row.text("pilot"),
                row.text("artefact"),
                row.text("owner"),
                row.date("due"),
                row.texts("audience"));
    }

    List<Choice> pilots(OpenTask task) {
        return reviews.pilots(task.text("reviewId")).stream()
                .map(pilot -> new Choice(pilot, name(CongressId.parse(pilot).unit())))
                .toList();
    }

    /** Every unit of the programme that may be missing from the conference. */
    List<Choice> units(OpenTask task) {
        return congresses.ofPlan(lessons.require(task.text("reviewId")).plan()).stream()
                .map(congress -> new Choice(congress.unit(), name(congress.unit())))
                .toList();
    }

    /** Types (and sectors) that the plan means its lessons for, and those of its roll-out. */
    List<Choice> audiences(OpenTask task) {
        var file = plans.require(lessons.require(task.text("reviewId")).plan()).file();
        var meant = file.units().stream()
                .flatMap(unit -> unit.lessonsFor().stream())
                .map(audience ->
                        audience.sector() == null ? audience.type().name() : audience.type() + "/" + audience.sector());
        var following = file.rollOut().stream().map(row -> row.type().name());
        return Stream.concat(meant, following)
                .distinct()
                .map(audience -> new Choice(audience, label(audience)))
                .toList();
    }

    /** Limits that the pilots and the debriefs named, as rows to begin with. */
    List<Map<String, Object>> limits(OpenTask task) {
        var review = task.text("reviewId");
        return reviews.pilots(review).stream()
                .flatMap(pilot -> lessons.findings(review, "assessment." + pilot).stream())
                .filter(finding -> finding.kind().equals("LIMIT"))
                .map(ReviewForm::row)
                .toList();
    }

    private static Map<String, Object> row(ReviewFinding finding) {
        var row = new HashMap<String, Object>();
        row.put("aspect", finding.aspect());
        row.put("what", finding.words());
        row.put("pilot", finding.congress());
        row.put("causeKind", finding.causeKind());
        row.put("cause", finding.cause());
        return row;
    }

    private String name(String organisation) {
        return organisations.require(organisation).name();
    }

    private String label(String audience) {
        var type = audience.split("/")[0];
        var label = messages.getMessage("organisation.type." + type, null, Locale.forLanguageTag("vi"));
        return audience.contains("/") ? label + " (" + audience.split("/")[1] + ")" : label;
    }
}
