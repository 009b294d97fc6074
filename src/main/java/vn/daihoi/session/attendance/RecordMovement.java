package vn.daihoi.session.attendance;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import vn.daihoi.records.Journal;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** Somebody comes late or leaves: what is present, and whom elections are held against, follows. */
@UseCase
public class RecordMovement {

    /** A note that could not be sent at once is as old as that; an older or a future hour is not believed. */
    private static final Duration LATEST = Duration.ofHours(12);

    private final Attendances attendances;
    private final Movements movements;
    private final Electorates electorates;
    private final Journal journal;
    private final Clock clock;

    RecordMovement(
            Attendances attendances, Movements movements, Electorates electorates, Journal journal, Clock clock) {
        this.attendances = attendances;
        this.movements = movements;
        this.electorates = electorates;
        this.journal = journal;
        this.clock = clock;
    }

    /** The same note sent twice is kept once. */
    public Outcome record(Command command) {
        if (movements.known(command.id())) {
            return Outcome.DONE;
        }
        var taken = attendances.asTaken(command.congress());
        if (taken.isEmpty()) {
            return Outcome.NOT_COUNTED;
        }
        var place = new Movements.Place(command.congress(), taken.get().number());
        var closed = movements.closed(place);
        if (closed != null && !believed(command.at()).isBefore(closed)) {
            return Outcome.CLOSED;
        }
        var outcome = check(command, taken.get(), movements.last(place).get(command.voter()));
        if (outcome == Outcome.DONE) {
            keep(command, place);
        }
        return outcome;
    }

    private static Outcome check(Command command, Attendance taken, Movement last) {
        var absence = taken.absences().stream()
                .filter(one -> one.voter().equals(command.voter()))
                .findFirst();
        var here = last == null ? absence.isEmpty() : last.arrival();
        if (command.direction() == Movement.Direction.LEFT) {
            return here ? Outcome.DONE : Outcome.NOT_HERE;
        }
        if (here) {
            return Outcome.HERE_ALREADY;
        }
        if (absence.filter(Absence::replaced).isPresent()) {
            return Outcome.REPLACED;
        }
        return absence.filter(one -> !one.cause().mayCome()).isPresent() ? Outcome.EXCLUDED : Outcome.DONE;
    }

    private void keep(Command command, Movements.Place place) {
        var movement = new Movement(command.voter(), command.name(), command.direction(), believed(command.at()));
        movements.add(command.id(), place, movement, command.by().id());
        var now = electorates.reckonAgain(command.congress());
        journal.append(new Journal.Entry(
                command.congress(),
                "session.movement",
                new Journal.Subject("congress", command.congress()),
                command.by(),
                movement.arrival() ? "Ghi người đến muộn" : "Ghi người rời hội trường",
                Map.of("voter", command.voter(), "present", now.present())));
    }

    private LocalDateTime believed(LocalDateTime at) {
        var now = LocalDateTime.now(clock);
        return at == null || at.isAfter(now) || at.isBefore(now.minus(LATEST)) ? now : at;
    }

    /**
     * @param id chosen by whoever sends it, so that nothing is kept twice
     * @param at when it happened; null for now
     */
    public record Command(
            String id,
            String congress,
            String voter,
            String name,
            Movement.Direction direction,
            LocalDateTime at,
            Actor by) {}

    public enum Outcome {
        DONE,
        /** Nobody was counted yet. */
        NOT_COUNTED,
        /** The congress is over. */
        CLOSED,
        NOT_HERE,
        HERE_ALREADY,
        /** An alternate sits in his place. */
        REPLACED,
        /** May not vote at all. */
        EXCLUDED
    }
}
