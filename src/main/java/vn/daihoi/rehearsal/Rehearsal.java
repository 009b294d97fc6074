package vn.daihoi.rehearsal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.workflow.DueWork;
import vn.daihoi.workflow.VirtualTime;
import vn.daihoi.workflow.Workflow;

/** Turns the wheel: automatic work that is due, then whatever comes next in virtual time, until nothing is open. */
@Component
@Profile("rehearsal")
class Rehearsal {

    /** A job that fails so often stays an incident. */
    private static final int TRIES = 3;

    private static final Comparator<DueWork.Waiting> ORDER =
            Comparator.comparing(DueWork.Waiting::element).thenComparing(waiting -> subject(waiting.variables()));

    private final Workflow workflow;
    private final DueWork dueWork;
    private final Stage stage;
    private final Routine routine;
    private final VirtualTime time;
    private final Clock clock;
    private final Map<String, Integer> failures = new HashMap<>();

    Rehearsal(Workflow workflow, DueWork dueWork, Stage stage, Routine routine, VirtualTime time, Clock clock) {
        this.workflow = workflow;
        this.dueWork = dueWork;
        this.stage = stage;
        this.routine = routine;
        this.time = time;
        this.clock = clock;
    }

    void play(Play play, Timeline timeline, Progress progress) {
        stage.set(play, timeline, progress);
        var moving = true;
        while (moving) {
            moving = now().toLocalDate().isBefore(play.horizon()) && (runDueWork() || turn());
        }
        routine.close();
    }

    private boolean runDueWork() {
        var due = dueWork.dueBy(now()).stream()
                .filter(waiting -> failures.getOrDefault(waiting.job(), 0) < TRIES)
                .sorted(Comparator.comparing((DueWork.Waiting waiting) -> stage.place(waiting.caseId()))
                        .thenComparing(ORDER))
                .toList();
        due.forEach(this::run);
        return !due.isEmpty();
    }

    private void run(DueWork.Waiting waiting) {
        try {
            dueWork.run(waiting.job());
            stage.tell(waiting);
        } catch (RuntimeException failed) {
            failures.merge(waiting.job(), 1, Integer::sum);
            stage.complain(waiting, failed);
        }
    }

    /** Moves to whatever comes first: the morning's routine, a timer, an event of the scenario, somebody's work. */
    private boolean turn() {
        var act = stage.nextAct();
        var event = stage.nextEvent();
        var timer = dueWork.nextTimer();
        var next = java.util.stream.Stream.of(act.map(Desk.Planned::at), event, timer)
                .flatMap(java.util.Optional::stream)
                .min(Comparator.naturalOrder());
        if (act.isEmpty() && workflow.open() == 0 || next.isEmpty() && !routine.expectsSomething(now())) {
            return false;
        }
        var morning = routine.nextMorning();
        if (next.isEmpty() || morning.isBefore(next.get())) {
            time.moveTo(morning);
            routine.run();
            return true;
        }
        routine.signOfLife();
        time.moveTo(later(next.get()));
        if (event.isPresent() && event.get().equals(next.get())) {
            stage.perform();
        } else if (act.isPresent() && act.get().at().equals(next.get())) {
            stage.act(act.get());
        }
        return true;
    }

    private LocalDateTime later(LocalDateTime moment) {
        return moment.isBefore(now()) ? now() : moment;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    private static String subject(Map<String, Object> variables) {
        return java.util.stream.Stream.of(
                        "documentId", "ballotId", "decisionId", "reviewId", "amendmentId", "line", "member")
                .map(name -> Objects.toString(variables.get(name), ""))
                .collect(java.util.stream.Collectors.joining("|"));
    }
}
