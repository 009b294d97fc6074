package vn.daihoi.rehearsal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.rehearsal.book.PromptBook;
import vn.daihoi.rehearsal.cast.Cast;
import vn.daihoi.rehearsal.cast.CastSheet;
import vn.daihoi.rehearsal.cast.Scene;
import vn.daihoi.workflow.OpenTask;

/** Knows when the cast will do which open task; the order never depends on ids of the engine. */
@Component
@Profile("rehearsal")
class Desk {

    private static final int USUAL_MINUTES = 60;
    /** A congress may fall on a Sunday, and does not go home at five. */
    private static final List<String> IN_THE_HALL = List.of("congress-session", "election");

    private static final Comparator<Planned> ORDER = Comparator.comparing(Planned::at)
            .thenComparing(Planned::place)
            .thenComparing(planned -> planned.task().element())
            .thenComparing(Planned::subject);

    private final OpenWork work;
    private final Cast cast;
    private final OfficeHours hours;
    private final Scenes scenes;
    private final Deviations deviations;
    private final PromptBook book;
    private final Map<String, Planned> planned = new HashMap<>();
    private final Set<String> givenUp = new HashSet<>();

    Desk(OpenWork work, Cast cast, WorkingCalendar calendar, Scenes scenes, Deviations deviations, PromptBook book) {
        this.work = work;
        this.deviations = deviations;
        this.cast = cast;
        this.hours = new OfficeHours(calendar);
        this.scenes = scenes;
        this.book = book;
    }

    Optional<Planned> next(LocalDateTime now) {
        planned.keySet().retainAll(work.all().stream().map(OpenTask::id).collect(Collectors.toSet()));
        work.all().stream()
                .filter(task -> !givenUp.contains(task.id()))
                .forEach(task -> planned.computeIfAbsent(task.id(), id -> planned(task, now)));
        return planned.values().stream().filter(act -> act.at() != null).min(ORDER);
    }

    /** The role has no holder, or the day has not come: looked at again on the next working morning. */
    void putOff(Planned act, LocalDateTime now) {
        var tomorrow = hours.opening(hours.plusWorkingDays(now.toLocalDate(), 1));
        book.putOff(act.task().id(), tomorrow);
        planned.put(act.task().id(), new Planned(act.task(), act.place(), tomorrow));
    }

    /** The product refused what was filled in; nobody tries again. */
    void giveUp(Planned act) {
        givenUp.add(act.task().id());
        planned.remove(act.task().id());
    }

    /** As it was planned before an interruption, for what counts is the day on which the task came. */
    private Planned planned(OpenTask task, LocalDateTime now) {
        var meant = book.planned(task.id()).orElseGet(() -> plan(task, now));
        return new Planned(task, scenes.place(task.caseId()), meant.moment());
    }

    private PromptBook.Planned plan(OpenTask task, LocalDateTime now) {
        var scene = scenes.sketch(task);
        var variation = deviations.of(task, scene.time());
        var never = variation.filter(CastSheet.Variation::silent).isPresent();
        var meant = new PromptBook.Planned(never ? null : moment(task, scene, variation, now));
        book.plan(task.id(), meant);
        return meant;
    }

    private LocalDateTime moment(
            OpenTask task, Scene scene, Optional<CastSheet.Variation> variation, LocalDateTime now) {
        var late = variation.map(CastSheet.Variation::lateBy).filter(Objects::nonNull);
        if (late.isPresent() && task.due() != null) {
            return hours.opening(hours.plusWorkingDays(task.due().toLocalDate(), late.get()))
                    .plusHours(1);
        }
        var minutes = Objects.requireNonNullElse(cast.sheet(task.form()).minutes(), USUAL_MINUTES);
        var begun = latest(task.created(), now);
        var soon = IN_THE_HALL.contains(task.process())
                ? OfficeHours.inTheHall(begun).plusMinutes(minutes)
                : hours.after(begun, Duration.ofMinutes(minutes));
        return cast.notBefore(scene)
                .map(day -> latest(soon, hours.opening(LocalDate.parse(day))))
                .orElse(soon);
    }

    private static LocalDateTime latest(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * @param place of the congress in the plan; -1 for the programme
     * @param at null when nobody ever will
     */
    record Planned(OpenTask task, int place, LocalDateTime at) {

        /** What tells two tasks of the same element apart. */
        String subject() {
            return task.subject() + task.groups().stream().sorted().toList() + task.assignee();
        }
    }
}
