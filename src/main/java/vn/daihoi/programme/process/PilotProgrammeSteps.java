package vn.daihoi.programme.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.lessons.LessonQueries;
import vn.daihoi.lessons.ReviewScope;
import vn.daihoi.lessons.ReviewView;
import vn.daihoi.plan.IssuePlan;
import vn.daihoi.plan.Period;
import vn.daihoi.plan.Plans;
import vn.daihoi.programme.CancelProgramme;
import vn.daihoi.programme.OpenPilots;
import vn.daihoi.programme.ProgrammeQueries;
import vn.daihoi.programme.RollOut;

/** Automatic steps of pilot-programme. */
@Component
public class PilotProgrammeSteps {

    /** The conference follows the last pilot within so many working days where the plan states nothing (to be confirmed). */
    private static final Period USUAL = new Period(10, Period.Unit.WORKING_DAYS);

    private static final int DAYS_TO_REPORT = 5;

    private final Plans plans;
    private final OpenPilots pilots;
    private final ProgrammeQueries programme;
    private final RollOut rollOut;
    private final CancelProgramme cancelling;
    private final IssuePlan issuing;
    private final LessonQueries lessons;
    private final WorkingCalendar calendar;
    private final Clock clock;

    PilotProgrammeSteps(
            Plans plans,
            OpenPilots pilots,
            ProgrammeQueries programme,
            RollOut rollOut,
            CancelProgramme cancelling,
            IssuePlan issuing,
            LessonQueries lessons,
            WorkingCalendar calendar,
            Clock clock) {
        this.plans = plans;
        this.pilots = pilots;
        this.programme = programme;
        this.rollOut = rollOut;
        this.cancelling = cancelling;
        this.issuing = issuing;
        this.lessons = lessons;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Whether pilots are still to be opened. */
    public Boolean openNextPilots(String planId) {
        return pilots.openNext(planId);
    }

    /** NONE, SOME or ALL. */
    public String pilotsClosed(String planId) {
        return programme.pilotsClosed(planId).name();
    }

    /** ISO day by which the conference is due: the plan's day, or so long after the last pilot's debrief. */
    public String reviewDue(String planId) {
        var review = plans.require(planId).file().plan().reporting().review();
        if (review != null && review.on() != null) {
            return review.on().toString();
        }
        var within = review == null || review.within() == null ? USUAL : review.within();
        return within.after(lastDebrief(planId), calendar).toString();
    }

    private LocalDate lastDebrief(String planId) {
        return lessons.ofPlan(planId).stream()
                .filter(debrief -> debrief.scope() == ReviewScope.UNIT)
                .map(ReviewView::heldOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.now(clock));
    }

    public List<String> reviewParticipants(String planId) {
        var groups = superiors(planId);
        programme.pilots(planId).forEach(pilot -> groups.add("COMMITTEE@" + pilot.unit()));
        plans.require(planId).file().rollOut().stream()
                .flatMap(row -> row.units().stream())
                .forEach(unit -> groups.add("COMMITTEE@" + unit));
        return groups;
    }

    public Boolean rollOutPlanned(String planId) {
        var file = plans.require(planId).file();
        return IntStream.range(0, file.rollOut().size())
                .anyMatch(row -> !file.unitsOf(row).isEmpty());
    }

    public String decisionRegister(String planId) {
        return register(planId, "QĐ");
    }

    public String reportRegister(String planId) {
        return register(planId, "BC");
    }

    public List<String> rollOutUnits(String planId) {
        return rollOut.units(planId).stream()
                .map(unit -> "COMMITTEE@" + unit.organisation())
                .toList();
    }

    /** MORE, LATER_WAVE or DONE. */
    public String openNextUnits(String planId) {
        return rollOut.openNext(planId).name();
    }

    /** ISO day. */
    public String nextWaveOpens(String planId) {
        return rollOut.nextWave(planId).toString();
    }

    public Boolean allClosed(String planId) {
        return programme.allClosed(planId);
    }

    /**
     * ISO day on which the interim report must be begun: some working days before the plan's report is due, else half a
     * year after the last day of a congress.
     */
    public String reportDay(String planId) {
        var due = plans.require(planId).file().plan().reporting().reportedBy();
        return due == null
                ? programme
                        .lastDay(planId)
                        .orElse(LocalDate.now(clock))
                        .plusMonths(6)
                        .toString()
                : calendar.minusWorkingDays(due, DAYS_TO_REPORT).toString();
    }

    public List<String> reportRecipients(String planId) {
        return superiors(planId);
    }

    public void close(String planId) {
        issuing.close(planId);
    }

    /** Whether congresses are still to be cancelled. */
    public Boolean cancelNext(String planId) {
        return cancelling.cancelNext(planId);
    }

    private String register(String planId, String kind) {
        var symbol = plans.require(planId).file().plan().issue().register();
        return kind + symbol.substring(symbol.indexOf('/'));
    }

    private List<String> superiors(String planId) {
        var issuer = plans.require(planId).issuer();
        var groups = new ArrayList<String>();
        for (var role : List.of("STANDING_MEMBERS", "SECRETARY", "ORGANISATION_BOARD", "OFFICE", "WORKING_GROUP")) {
            groups.add(role + "@" + issuer);
        }
        return groups;
    }
}
