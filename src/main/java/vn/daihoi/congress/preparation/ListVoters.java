package vn.daihoi.congress.preparation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.voter.ChangeVoter.Ground;
import vn.daihoi.organisation.AssignRole;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** Who is convened, who is invited, and who is to lead the congress until it elects its organs. */
@UseCase
public class ListVoters {

    private final CongressQueries congresses;
    private final VoterRolls voters;
    private final GuestList guests;
    private final JdbcClient jdbc;
    private final AssignRole assign;
    private final Clock clock;

    ListVoters(
            CongressQueries congresses,
            VoterRolls voters,
            GuestList guests,
            JdbcClient jdbc,
            AssignRole assign,
            Clock clock) {
        this.congresses = congresses;
        this.voters = voters;
        this.guests = guests;
        this.jdbc = jdbc;
        this.assign = assign;
        this.clock = clock;
    }

    public void list(Command command) {
        var congress = congresses.require(command.congress());
        voters.write(congress, command);
        guests.write(congress.id(), command.guests());
        List.of("congress_allocation", "congress_organ")
                .forEach(table -> jdbc.sql("delete from " + table + " where congress = :congress")
                        .param("congress", congress.id())
                        .update());
        command.allocation().forEach(share -> insert(congress.id(), share));
        for (int place = 0; place < command.organs().size(); place++) {
            prepare(congress.id(), congress.unit(), place, command.organs().get(place));
        }
    }

    private void insert(String congress, Share share) {
        jdbc.sql("insert into congress_allocation (congress, sub_unit, delegates, alternates)"
                        + " values (:congress, :subUnit, :delegates, :alternates)")
                .param("congress", congress)
                .param("subUnit", share.subUnit())
                .param("delegates", share.delegates())
                .param("alternates", share.alternates())
                .update();
    }

    private void prepare(String congress, String unit, int place, Prepared prepared) {
        jdbc.sql("insert into congress_organ (congress, place, organ, person)"
                        + " values (:congress, :place, :organ, :person)")
                .param("congress", congress)
                .param("place", place)
                .param("organ", prepared.organ().name())
                .param("person", prepared.person())
                .update();
        assign.assign(
                new AssignRole.Command(prepared.person(), new RoleAt(prepared.organ(), unit), LocalDate.now(clock)));
    }

    /** @param excluded person id → why he is not convened */
    public record Command(
            String congress,
            int convened,
            Map<String, Ground> excluded,
            List<Share> allocation,
            List<Guest> guests,
            List<Prepared> organs,
            Actor by) {}

    /** Delegates that a sub-unit sends. */
    public record Share(String subUnit, int delegates, int alternates) {}

    /** @param mail null when none is known */
    public record Guest(String name, int persons, String mail) {}

    /** @param organ PRESIDIUM, SECRETARIAT, CREDENTIALS_BOARD or TELLERS */
    public record Prepared(Role organ, String person) {}
}
