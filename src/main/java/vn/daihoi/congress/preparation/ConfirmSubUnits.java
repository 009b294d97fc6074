package vn.daihoi.congress.preparation;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.UseCase;

/** Keeps which sub-units held their congress, and why others did not; a second answer replaces the first. */
@UseCase
public class ConfirmSubUnits {

    private final JdbcClient jdbc;

    ConfirmSubUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void confirm(String congress, List<SubUnit> subUnits) {
        jdbc.sql("delete from congress_sub_unit where congress = :congress")
                .param("congress", congress)
                .update();
        subUnits.forEach(
                unit -> jdbc.sql("insert into congress_sub_unit (congress, sub_unit, state, held_on, delegates,"
                                + " reason) values (:congress, :unit, :state, :on, :delegates, :reason)")
                        .param("congress", congress)
                        .param("unit", unit.id())
                        .param("state", unit.reason() == null ? "DONE" : "EXCEPTION")
                        .param("on", unit.heldOn(), Types.DATE)
                        .param("delegates", unit.delegates(), Types.INTEGER)
                        .param("reason", unit.reason(), Types.VARCHAR)
                        .update());
    }

    /** @param reason of the exception; null where its congress was held */
    public record SubUnit(String id, LocalDate heldOn, Integer delegates, String reason) {}
}
