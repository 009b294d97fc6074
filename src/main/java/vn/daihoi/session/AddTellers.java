package vn.daihoi.session;

import java.util.List;
import vn.daihoi.shared.UseCase;

/** Further people are elected into the counting board by show of hands, as those who stand cannot count. */
@UseCase
public class AddTellers {

    private final Sittings sittings;
    private final SeatOrgans organs;

    AddTellers(Sittings sittings, SeatOrgans organs) {
        this.sittings = sittings;
        this.organs = organs;
    }

    public void add(Command command) {
        organs.enlarge(sittings.require(command.congress()), command.venue(), command.tellers());
    }

    public record Command(String congress, Venue venue, List<OrganMember> tellers) {}
}
