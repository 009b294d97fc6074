package vn.daihoi.rehearsal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.rehearsal.book.Timeline;
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

    /** Rings when somebody who was asked has let the closing date pass. */
    private static final String SILENCE = "timer_CommentsClosed";

    private final CompleteTask completeTask;
    private final Cast cast;
    private final Scenes scenes;
    private final Deviations deviations;
    private final Events events;
    private final List<Happening> happenings;
    private final Desk desk;
    private final Clock clock;
    private final Timeline timeline;
    private final List<String> refusals = new ArrayList<>();
    private Progress progress;

    Stage(
            CompleteTask completeTask,
            Cast cast,
            Scenes scenes,
            Deviations deviations,
            Events events,
            List<Happening> happenings,
            Desk desk,
            Timeline timeline,
            Clock clock) {
        this.completeTask = completeTask;
        this.cast = cast;
        this.scenes = scenes;
        this.deviations = deviations;
        this.events = events;
        this.happenings = happenings;
        this.desk = desk;
        this.timeline = timeline;
        this.clock = clock;
    }

    void set(Play play, Progress shown) {
        progress = shown;
        deviations.set(play);
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

    /** @return false when the product refused what the cast did */
    boolean act(Desk.Planned planned) {
        var actor = cast.actor(planned.task());
        if (actor.isEmpty()) {
            desk.putOff(planned, now());
            return true;
        }
        return complete(planned, actor.get());
    }

    private boolean complete(Desk.Planned planned, Actor actor) {
        var task = planned.task();
        var scene = scenes.of(task);
        var variation = deviations.of(task, scene.time());
        var answers = cast.answers(scene, variation);
        var outcome = completeTask.complete(new CompleteTask.Command(task.id(), answers, actor));
        if (outcome instanceof CompletionOutcome.Completed) {
            tell(task, actor.id(), task.name());
            variation
                    .filter(other -> other.event() != null)
                    .ifPresent(other -> events.add(other.event(), scenes.unit(task.caseId()), other.place(task)));
        } else if (!(outcome instanceof CompletionOutcome.AlreadyDone)) {
            desk.giveUp(planned);
            refusals.add("%s (%s) của %s: %s đã điền %s và bị từ chối: %s"
                    .formatted(task.name(), task.form(), task.caseId(), actor.id(), answers, outcome));
            return false;
        }
        return true;
    }

    /** What the product refused of what the cast did, in its order. */
    List<String> refusals() {
        return refusals;
    }

    void tell(DueWork.Waiting waiting) {
        if (waiting.work().element().equals(SILENCE)) {
            events.add("COMMENT_SILENT", scenes.unit(waiting.caseId()), "user_Comment");
        }
        timeline.tell(
                now(),
                new Timeline.Line(
                        scenes.unit(waiting.caseId()),
                        waiting.work().process(),
                        waiting.work().element(),
                        "system",
                        ""));
    }

    void complain(DueWork.Waiting waiting, RuntimeException failed) {
        timeline.tell(
                now(),
                new Timeline.Line(
                        scenes.unit(waiting.caseId()),
                        waiting.work().process(),
                        waiting.work().element(),
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
