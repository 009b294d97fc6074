package vn.daihoi.rehearsal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressView;
import vn.daihoi.lessons.LessonQueries;
import vn.daihoi.lessons.ReviewScope;
import vn.daihoi.lessons.ReviewView;
import vn.daihoi.plan.CheckPlan;
import vn.daihoi.plan.Plans;
import vn.daihoi.records.VerifyJournal;

/** Reads what the play left in the tables. */
@Component
@Profile("rehearsal")
class Summaries {

    private final CongressQueries congresses;
    private final LessonQueries lessons;
    private final Plans plans;
    private final CheckPlan check;
    private final VerifyJournal journal;
    private final UnitSummaries units;
    private final Curtain curtain;
    private final Events events;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectMapper json;

    Summaries(
            CongressQueries congresses,
            LessonQueries lessons,
            Plans plans,
            CheckPlan check,
            VerifyJournal journal,
            UnitSummaries units,
            Curtain curtain,
            Events events,
            JdbcClient jdbc,
            Clock clock,
            ObjectMapper json) {
        this.congresses = congresses;
        this.lessons = lessons;
        this.plans = plans;
        this.check = check;
        this.journal = journal;
        this.units = units;
        this.curtain = curtain;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
        this.json = json.copy().enable(SerializationFeature.INDENT_OUTPUT);
    }

    String write(Play play, double seconds) {
        try {
            return json.writeValueAsString(summary(play, seconds)) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Summary summary(Play play, double seconds) {
        var id = play.plan().plan().id();
        var played = congresses.ofPlan(id);
        var options = play.options();
        var report = journal.verify();
        return new Summary(
                new Summary.PlanPart(
                        id, plans.find(id).map(plan -> plan.registerNumber()).orElse(null)),
                options.scenario().option(),
                options.seed(),
                play.start().toString(),
                LocalDateTime.now(clock).toString(),
                Math.round(seconds * 10) / 10.0,
                findings(play, played),
                played.stream().map(units::of).toList(),
                lessons.ofPlan(id).stream().map(this::review).toList(),
                rollOut(play, played),
                totals(),
                new Summary.JournalPart(report.entries(), report.sound()),
                curtain.figures(),
                events.all());
    }

    /** Those of the check, and congresses that came after their deadline. */
    private List<Summary.FindingPart> findings(Play play, List<CongressView> played) {
        var checked = check.check(play.planText().getBytes(StandardCharsets.UTF_8)).findings().stream()
                .map(finding -> new Summary.FindingPart(
                        finding.severity().name().toLowerCase(Locale.ROOT), finding.code(), finding.path()));
        var late = played.stream()
                .filter(congress -> congress.countingLastDay().isAfter(congress.lastDay()))
                .map(congress -> new Summary.FindingPart("warning", "CONGRESS_AFTER_DEADLINE", congress.unit()));
        return Stream.concat(checked, late).toList();
    }

    private Summary.Review review(ReviewView review) {
        var unit = review.scope() == ReviewScope.UNIT
                ? congresses.require(review.caseId()).unit()
                : "";
        var open = review.openUnits() == null || review.openUnits().isEmpty()
                ? List.<String>of()
                : Arrays.asList(review.openUnits().split(","));
        return new Summary.Review(
                review.scope().name().toLowerCase(Locale.ROOT),
                unit,
                review.heldOn() == null ? null : review.heldOn().toString(),
                review.closedUnits() == null ? 0 : review.closedUnits(),
                open,
                lessons.of(review.id()).size());
    }

    private Summary.RollOutPart rollOut(Play play, List<CongressView> played) {
        var following = new ArrayList<CongressView>(played);
        following.removeIf(CongressView::pilot);
        var recognised = following.stream()
                .filter(congress -> congress.recognisedOn() != null)
                .count();
        return new Summary.RollOutPart(
                RollOutUnits.planned(play),
                following.size(),
                (int) recognised,
                lessons.answers(play.plan().plan().id()));
    }

    private Summary.Totals totals() {
        return new Summary.Totals(
                count("select count(*) from answer_sheet"),
                count("select count(*) from mail where status in ('SENT', 'FILED')"),
                count("select count(*) from (select distinct deadline, round, rung from escalation"
                        + " where tone <> 'REMINDER') rungs"),
                count("select count(*) from registered_document"));
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
