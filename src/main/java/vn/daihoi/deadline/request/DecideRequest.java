package vn.daihoi.deadline.request;

import java.time.Clock;
import java.time.LocalDate;
import vn.daihoi.deadline.DeadlineQueries;
import vn.daihoi.deadline.DeadlineView;
import vn.daihoi.deadline.MoveDeadline;
import vn.daihoi.deadline.PauseDeadline;
import vn.daihoi.deadline.PauseReason;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** Grants or refuses more time; what was done or moved meanwhile needs no answer any more. */
@UseCase
public class DecideRequest {

    private final TimeRequests requests;
    private final DeadlineQueries deadlines;
    private final MoveDeadline move;
    private final PauseDeadline pause;
    private final CloseRequest close;
    private final Clock clock;

    DecideRequest(
            TimeRequests requests,
            DeadlineQueries deadlines,
            MoveDeadline move,
            PauseDeadline pause,
            CloseRequest close,
            Clock clock) {
        this.requests = requests;
        this.deadlines = deadlines;
        this.move = move;
        this.pause = pause;
        this.close = close;
        this.clock = clock;
    }

    public Outcome decide(Command command) {
        var request = requests.require(command.request());
        if (command.by().sameEyes(request.person())) {
            return Outcome.OWN;
        }
        var deadline = deadlines.find(request.deadline()).orElseThrow();
        if (!deadline.running() || deadline.round() != request.round()) {
            close.close(request, command.answered("VOID", null));
            return Outcome.DECIDED;
        }
        if (!command.granted()) {
            close.close(request, command.answered("REFUSED", null));
            return Outcome.DECIDED;
        }
        return grant(request, deadline, command);
    }

    private Outcome grant(TimeRequest request, DeadlineView deadline, Command command) {
        var day = command.day() == null ? request.wanted() : command.day();
        if (day != null && day.isBefore(LocalDate.now(clock))) {
            return Outcome.PAST;
        }
        if (day == null) {
            pause.pause(deadline.id(), PauseReason.OTHER_BODY, request.waitsFor());
        } else {
            move.move(deadline.id(), day.atTime(deadline.due().toLocalTime()));
        }
        close.close(request, command.answered("GRANTED", day));
        return Outcome.DECIDED;
    }

    /** @param day null: as asked for */
    public record Command(String request, boolean granted, LocalDate day, String reason, Actor by) {

        private CloseRequest.Answer answered(String state, LocalDate granted) {
            return new CloseRequest.Answer(state, reason, granted, by);
        }
    }

    public enum Outcome {
        DECIDED,
        /** Nobody decides on an own request. */
        OWN,
        PAST
    }
}
