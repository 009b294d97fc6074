package vn.daihoi.personnel.planning;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.UseCase;

/** The committee proposes direction, numbers and structure. */
@UseCase
public class ProposeStructure {

    private final JdbcClient jdbc;
    private final Structures structures;

    ProposeStructure(JdbcClient jdbc, Structures structures) {
        this.jdbc = jdbc;
        this.structures = structures;
    }

    public void propose(Command command) {
        var number = structures.latest(command.scheme()).map(Structure::number).orElse(0) + 1;
        jdbc.sql("insert into scheme_structure (scheme, number, direction, women, young, renewal, minority, met_on,"
                        + " paper) values (:scheme, :number, :direction, :women, :young, :renewal, :minority, :met,"
                        + " :paper)")
                .param("scheme", command.scheme())
                .param("number", number)
                .param("direction", command.direction())
                .param("women", command.targets().women(), Types.INTEGER)
                .param("young", command.targets().young(), Types.INTEGER)
                .param("renewal", command.targets().renewal(), Types.INTEGER)
                .param("minority", command.targets().minority(), Types.VARCHAR)
                .param("met", command.metOn())
                .param("paper", command.paper(), Types.VARCHAR)
                .update();
        for (int place = 0; place < command.bodies().size(); place++) {
            insert(command.scheme(), number, place, command.bodies().get(place));
        }
    }

    private void insert(String scheme, int number, int place, BodySeats body) {
        jdbc.sql("insert into scheme_body (scheme, structure, place, body, seats, prepared)"
                        + " values (:scheme, :number, :place, :body, :seats, :prepared)")
                .param("scheme", scheme)
                .param("number", number)
                .param("place", place)
                .param("body", body.body())
                .param("seats", body.seats())
                .param("prepared", body.prepared())
                .update();
    }

    /** @param paper id of a stored file, or null */
    public record Command(
            String scheme, String direction, List<BodySeats> bodies, Targets targets, LocalDate metOn, String paper) {}

    /** Percent of the list, and words for minorities; null where the unit states none. */
    public record Targets(Integer women, Integer young, Integer renewal, String minority) {}
}
