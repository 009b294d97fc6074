package vn.daihoi.rehearsal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.rehearsal.cast.Cast;
import vn.daihoi.shared.Actor;
import vn.daihoi.workflow.CompleteTask;
import vn.daihoi.workflow.CompletionOutcome;
import vn.daihoi.workflow.DueWork;
import vn.daihoi.workflow.OpenTask;

/** Where the cast acts and things happen; all of it is told to the timeline. */
@Component
@Profile("rehearsal")
class Stage {

    private final CompleteTask completeTask;
    private final Cast cast;
    private final Scenes scenes;
    private final Events events;
    private final List<Happening> happenings;
    private final Desk desk;
    private final Clock clock;
    private final List<String> refusals = new ArrayList<>();
    private Timeline timeline;
    private Progress progress;

    Stage(
            CompleteTask completeTask,
            Cast cast,
            Scenes scenes,
            Events events,
            List<Happening> happenings,
            OpenWork work,
            WorkingCalendar calendar,
            Clock clock) {
        this.completeTask = completeTask;
        this.cast = cast;
        this.scenes = scenes;
        this.events = events;
        this.happenings = happenings;
        this.desk = new Desk(work, cast, new OfficeHours(calendar), scenes);
        this.clock = clock;
    }

    void set(Play play, Timeline told, Progress shown) {
        timeline = told;
        progress = shown;
        happenings.forEach(happening -> happening.set(play));
    }

    int place(String caseId) {
        return scenes.place(caseId);
    }

    Optional<Desk.Planned> nextAct() {
        return desk.next(now());
    }

    Optional<LocalDateTime> nextEvent() {
        return happenings.stream()
                .map(Happening::when)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    void perform() {
        happenings.stream()
                .filter(happening -> happening
                        .when()
                        .filter(moment -> !moment.isAfter(now()))
                        .isPresent())
                .findFirst()
                .ifPresent(Happening::happen);
    }

    void act(Desk.Planned planned) {
        var actor = cast.actor(planned.task());
        if (actor.isEmpty()) {
            desk.putOff(planned, now());
            return;
        }
        complete(planned, actor.get());
    }

    private void complete(Desk.Planned planned, Actor actor) {
        var task = planned.task();
        var answers = cast.answers(scenes.of(task), planned.variation());
        var outcome = completeTask.complete(new CompleteTask.Command(task.id(), answers, actor));
        if (outcome instanceof CompletionOutcome.Completed) {
            tell(task, actor.id(), task.name());
            planned.variation()
                    .filter(variation -> variation.event() != null)
                    .ifPresent(variation -> events.add(variation.event(), scenes.unit(task.caseId()), task.element()));
        } else if (!(outcome instanceof CompletionOutcome.AlreadyDone)) {
            desk.giveUp(planned);
            refusals.add("%s (%s) của %s: %s đã điền %s và bị từ chối: %s"
                    .formatted(task.name(), task.form(), task.caseId(), actor.id(), answers, outcome));
        }
    }

    /** What the product refused of what the cast did, in its order. */
    List<String> refusals() {
        return refusals;
    }

    void tell(DueWork.Waiting waiting) {
        timeline.tell(
                now(),
                new Timeline.Line(scenes.unit(waiting.caseId()), waiting.process(), waiting.element(), "system", ""));
    }

    void complain(DueWork.Waiting waiting, RuntimeException failed) {
        timeline.tell(
                now(),
                new Timeline.Line(
                        scenes.unit(waiting.caseId()),
                        waiting.process(),
                        waiting.element(),
                        "system",
                        "FAILED " + failed));
    }

    private void tell(OpenTask task, String role, String what) {
        progress.show(scenes.unit(task.caseId()), now().toLocalDate().toString(), task.process(), what);
        timeline.tell(now(), new Timeline.Line(scenes.unit(task.caseId()), task.process(), task.element(), role, what));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
