package vn.daihoi.session.hall;

import java.time.Clock;
import java.time.LocalDateTime;
import vn.daihoi.shared.UseCase;

/** The presidium gives somebody the floor, or takes it back; whoever spoke before is through. */
@UseCase
public class GiveFloor {

    private final Floor floor;
    private final Clock clock;

    GiveFloor(Floor floor, Clock clock) {
        this.floor = floor;
        this.clock = clock;
    }

    /** The same note sent twice is kept once. */
    public void give(Command command) {
        if (floor.known(command.id())) {
            return;
        }
        var now = LocalDateTime.now(clock);
        floor.end(command.congress(), now);
        if (command.speaker() != null) {
            floor.begin(command.id(), command.congress(), new Speech(command.speaker(), command.minutes(), now, null));
        }
    }

    /**
     * @param speaker null to end the speech
     * @param minutes null for no limit
     */
    public record Command(String id, String congress, String speaker, Integer minutes) {}
}
