package vn.daihoi.session;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.organisation.Person;
import vn.daihoi.organisation.Role;
import vn.daihoi.session.attendance.Quorum;
import vn.daihoi.shared.UseCase;

/** The new committee meets for the first time, under a chair of its own and with its own tellers. */
@UseCase
public class OpenFirstSession {

    private final JdbcClient jdbc;
    private final Sittings sittings;
    private final SeatOrgans organs;

    OpenFirstSession(JdbcClient jdbc, Sittings sittings, SeatOrgans organs) {
        this.jdbc = jdbc;
        this.sittings = sittings;
        this.organs = organs;
    }

    /** @return false, and nothing is kept, when fewer than two thirds of the members came */
    public boolean open(Command command) {
        if (!new Quorum(command.members(), command.present(), 0, 0).reached()) {
            return false;
        }
        var sitting = sittings.require(command.congress());
        jdbc.sql("insert into session_first (congress, sitting, convened_by, members, present)"
                        + " values (:congress, :sitting, :convenedBy, :members, :present)")
                .param("congress", sitting.congress())
                .param("sitting", sitting.number())
                .param("convenedBy", command.convenedBy())
                .param("members", command.members())
                .param("present", command.present())
                .update();
        var seated = Stream.concat(
                SeatOrgans.of(Role.PRESIDIUM, command.chair()).stream(),
                SeatOrgans.of(Role.TELLERS, command.tellers()).stream());
        organs.seat(sitting, Venue.FIRST_SESSION, seated.toList());
        return true;
    }

    public record Command(
            String congress, String convenedBy, int members, int present, List<Person> chair, List<Person> tellers) {}
}
