package vn.daihoi.rehearsal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.plan.PlanDefaults;
import vn.daihoi.plan.PlanFile;
import vn.daihoi.plan.ReadPlanFile;

/** Prepares a play, has it played, and writes what came of it. */
@Component
@Profile("rehearsal")
class Theatre {

    /** From the draft to the signature in so many working days when nobody sends anything back; else a month. */
    private static final int SMOOTH_ISSUANCE = 2;

    private static final int ROUGH_ISSUANCE = 22;

    private final Opening opening;
    private final Rehearsal rehearsal;
    private final Scenes scenes;
    private final Curtain curtain;
    private final Report report;
    private final PlanDefaults defaults;
    private final WorkingCalendar calendar;
    private Play play;

    Theatre(
            Opening opening,
            Rehearsal rehearsal,
            Scenes scenes,
            Curtain curtain,
            Report report,
            PlanDefaults defaults,
            WorkingCalendar calendar) {
        this.opening = opening;
        this.rehearsal = rehearsal;
        this.scenes = scenes;
        this.curtain = curtain;
        this.report = report;
        this.defaults = defaults;
        this.calendar = calendar;
    }

    /** @return what stays open, in a sentence; empty when everything has ended */
    Optional<String> play(Options options, String source, Path folder, Progress progress) {
        var plan = ReadPlanFile.read(source.getBytes(StandardCharsets.UTF_8)).issued();
        var planDate = issueDay(plan);
        play = new Play(
                options,
                plan,
                source,
                folder,
                calendar.minusWorkingDays(planDate, issuance(options.scenario())),
                planDate);
        scenes.open(play);
        opening.open(play);
        rehearsal.play(play, progress);
        return curtain.open(options.language());
    }

    void report(double seconds) throws IOException {
        report.write(play, seconds);
    }

    private static int issuance(Scenario scenario) {
        return scenario == Scenario.SMOOTH ? SMOOTH_ISSUANCE : ROUGH_ISSUANCE;
    }

    /** A plan without any date at all is issued on the first working day of its term. */
    private LocalDate issueDay(PlanFile plan) {
        var day = defaults.issueDate(plan)
                .orElse(LocalDate.of(Integer.parseInt(plan.plan().term().substring(0, 4)), 1, 1));
        return calendar.isWorkingDay(day) ? day : calendar.plusWorkingDays(day, 1);
    }
}
