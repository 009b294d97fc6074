package vn.daihoi.session.attendance;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import vn.daihoi.session.Sittings;
import vn.daihoi.shared.UseCase;

/** Counts who came and whether that is enough; every count after an adjournment stands beside the first. */
@UseCase
public class TakeAttendance {

    private final Sittings sittings;
    private final Attendances attendances;
    private final Electorates electorates;
    private final SubUnits subUnits;

    TakeAttendance(Sittings sittings, Attendances attendances, Electorates electorates, SubUnits subUnits) {
        this.sittings = sittings;
        this.attendances = attendances;
        this.electorates = electorates;
        this.subUnits = subUnits;
    }

    public Attendance take(Command command) {
        var congress = command.congress();
        var heads = command.heads();
        var ordinary = electorates.ordinary(congress, heads.convened(), command.absences());
        var election = electorates.election(congress, heads.convened(), command.absences());
        var represented = (int)
                command.delegates().values().stream().filter(count -> count > 0).count();
        var quorum = new Quorum(ordinary.base(), heads.present(), subUnits.toBeRepresented(congress), represented);
        var attendance = new Attendance(
                attendances.next(congress),
                command.takenAt(),
                heads.convened(),
                heads.present(),
                heads.guests(),
                ordinary.base(),
                election.base(),
                quorum.reached(),
                quorum.explain(),
                command.absences());
        attendances.add(sittings.require(congress), quorum, attendance);
        command.delegates()
                .forEach((unit, count) -> attendances.represented(congress, attendance.number(), unit, count));
        return attendance;
    }

    /** @param delegates sub-unit → delegates present; empty where members meet */
    public record Command(
            String congress,
            LocalDateTime takenAt,
            Heads heads,
            List<Absence> absences,
            Map<String, Integer> delegates) {}

    public record Heads(int convened, int present, int guests) {}
}
