package vn.daihoi.rehearsal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.UnexpectedRollbackException;
import vn.daihoi.workflow.DueWork;
import vn.daihoi.workflow.VirtualTime;
import vn.daihoi.workflow.Workflow;

/** Turns the wheel: automatic work that is due, then whatever comes next in virtual time, until nothing is open. */
@Component
@Profile("rehearsal")
class Rehearsal {

    /** A job that fails so often stays an incident. */
    private static final int TRIES = 3;

    private final Workflow workflow;
    private final DueWork dueWork;
    private final Stage stage;
    private final Routine routine;
    private final Steps steps;
    private final VirtualTime time;
    private final Clock clock;
    private final Map<String, Integer> failures = new HashMap<>();

    Rehearsal(
            Workflow workflow,
            DueWork dueWork,
            Stage stage,
            Routine routine,
            Steps steps,
            VirtualTime time,
            Clock clock) {
        this.workflow = workflow;
        this.dueWork = dueWork;
        this.stage = stage;
        this.routine = routine;
        this.steps = steps;
        this.time = time;
        this.clock = clock;
    }

    void play(Play play, Progress progress) {
        stage.set(play, progress);
        var moving = true;
        while (moving) {
            moving = now().toLocalDate().isBefore(play.horizon()) && (runDueWork() || turn());
        }
        steps.take(routine::close);
    }

    /** The first of what is due, looked for anew each time: then it does not matter where a rehearsal was interrupted. */
    private boolean runDueWork() {
        var next = dueWork.dueBy(now()).stream()
                .filter(waiting -> failures.getOrDefault(waiting.job(), 0) < TRIES)
                .min(Comparator.comparing(DueWork.Waiting::due, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(waiting -> stage.place(waiting.caseId()))
                        .thenComparing(waiting -> waiting.work().element())
                        .thenComparing(waiting -> subject(dueWork.variables(waiting))));
        next.ifPresent(this::run);
        return next.isPresent();
    }

    private void run(DueWork.Waiting waiting) {
        try {
            steps.take(() -> {
                dueWork.run(waiting.job());
                stage.tell(waiting);
            });
        } catch (RuntimeException failed) {
            runAlone(waiting);
        }
    }

    /** What fails is run once more without a step around it, so that the engine keeps count and shows an incident. */
    private void runAlone(DueWork.Waiting waiting) {
        try {
            dueWork.run(waiting.job());
            steps.take(() -> stage.tell(waiting));
        } catch (RuntimeException failed) {
            failures.merge(waiting.job(), 1, Integer::sum);
            steps.take(() -> stage.complain(waiting, failed));
        }
    }

    /** Moves to whatever comes first: the morning's routine, a timer, an event of the scenario, somebody's work. */
    private boolean turn() {
        var act = stage.nextAct();
        var event = stage.nextEvent();
        var next = Stream.of(act.map(Desk.Planned::at), event, dueWork.nextTimer())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
        if (act.isEmpty() && workflow.open() == 0 || next.isEmpty() && !routine.expectsSomething(now())) {
            return false;
        }
        var morning = routine.nextMorning();
        if (next.isEmpty() || morning.isBefore(next.get())) {
            time.moveTo(morning);
            runMorning();
            return true;
        }
        routine.signOfLife();
        time.moveTo(later(next.get()));
        if (event.equals(next)) {
            steps.take(stage::perform);
        } else if (act.map(Desk.Planned::at).equals(next)) {
            steps.attempt(() -> stage.act(act.get()));
        }
        return true;
    }

    private void runMorning() {
        try {
            steps.take(routine::run);
        } catch (UnexpectedRollbackException untold) {
            routine.run(); // one process could not be told of its deadline; the others are
            steps.take(() -> {});
        }
    }

    private LocalDateTime later(LocalDateTime moment) {
        return moment.isBefore(now()) ? now() : moment;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    private static String subject(Map<String, Object> variables) {
        return Stream.of("documentId", "ballotId", "decisionId", "reviewId", "amendmentId", "line", "member")
                .map(name -> Objects.toString(variables.get(name), ""))
                .collect(Collectors.joining("|"));
    }
}
