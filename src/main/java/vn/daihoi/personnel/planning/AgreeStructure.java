package vn.daihoi.personnel.planning;

import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.UseCase;

/** The authority agrees to the structure, or says what must change. */
@UseCase
public class AgreeStructure {

    private final JdbcClient jdbc;
    private final Structures structures;

    AgreeStructure(JdbcClient jdbc, Structures structures) {
        this.jdbc = jdbc;
        this.structures = structures;
    }

    public void answer(Command command) {
        var number = structures.latest(command.scheme()).orElseThrow().number();
        jdbc.sql("update scheme_structure set agreed = :agreed, notice = :notice where scheme = :scheme"
                        + " and number = :number")
                .param("agreed", command.demands().isEmpty())
                .param("notice", command.notice(), Types.VARCHAR)
                .param("scheme", command.scheme())
                .param("number", number)
                .update();
        for (int i = 0; i < command.demands().size(); i++) {
            jdbc.sql("insert into scheme_demand (scheme, structure, number, about, request)"
                            + " values (:scheme, :structure, :number, :about, :request)")
                    .param("scheme", command.scheme())
                    .param("structure", number)
                    .param("number", i + 1)
                    .param("about", command.demands().get(i).about())
                    .param("request", command.demands().get(i).request())
                    .update();
        }
    }

    /** @param demands empty when agreed */
    public record Command(String scheme, List<Demand> demands, String notice) {}

    public record Demand(String about, String request) {}
}
