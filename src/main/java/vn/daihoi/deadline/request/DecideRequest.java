package vn.daihoi.deadline.request;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import vn.daihoi.deadline.DeadlineQueries;
import vn.daihoi.deadline.DeadlineView;
import vn.daihoi.deadline.MoveDeadline;
import vn.daihoi.deadline.PauseDeadline;
import vn.daihoi.deadline.PauseReason;
import vn.daihoi.records.Journal;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** Grants or refuses more time; what was done or moved meanwhile needs no answer any more. */
@UseCase
public class DecideRequest {

    private final TimeRequests requests;
    private final DeadlineQueries deadlines;
    private final MoveDeadline move;
    private final PauseDeadline pause;
    private final Journal journal;
    private final Clock clock;

    DecideRequest(
            TimeRequests requests,
            DeadlineQueries deadlines,
            MoveDeadline move,
            PauseDeadline pause,
            Journal journal,
            Clock clock) {
        this.requests = requests;
        this.deadlines = deadlines;
        this.move = move;
        this.pause = pause;
        this.journal = journal;
        this.clock = clock;
    }

    public Outcome decide(Command command) {
        var request = requests.require(command.request());
        if (request.person().equals(command.by().id())) {
            return Outcome.OWN;
        }
        var deadline = deadlines.find(request.deadline()).orElseThrow();
        if (!deadline.running() || deadline.round() != request.round()) {
            close(request, "VOID", command, null);
            return Outcome.DECIDED;
        }
        if (!command.granted()) {
            close(request, "REFUSED", command, null);
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
        close(request, "GRANTED", command, day);
        return Outcome.DECIDED;
    }

    private void close(TimeRequest request, String state, Command command, LocalDate day) {
        requests.decided(new TimeRequest(
                request.id(),
                request.deadline(),
                request.round(),
                request.person(),
                request.personName(),
                request.wanted(),
                request.waitsFor(),
                request.reason(),
                request.askedAt(),
                state,
                command.reason(),
                day,
                command.by().id(),
                LocalDateTime.now(clock)));
        var deadline = deadlines.find(request.deadline()).orElseThrow();
        journal.append(new Journal.Entry(
                deadline.chain(),
                "deadline.request",
                new Journal.Subject("task", deadline.taskId()),
                command.by(),
                "Đề nghị lùi hạn: " + deadline.title() + " – " + state,
                Map.of("request", request.id(), "state", state, "day", String.valueOf(day))));
    }

    /** @param day null: as asked for */
    public record Command(String request, boolean granted, LocalDate day, String reason, Actor by) {}

    public enum Outcome {
        DECIDED,
        /** Nobody decides on an own request. */
        OWN,
        PAST
    }
}
