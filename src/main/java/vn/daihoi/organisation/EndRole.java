package vn.daihoi.organisation;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.UseCase;

/** Ends what somebody holds; the history stays. */
@UseCase
public class EndRole {

    private final JdbcClient jdbc;

    EndRole(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when the role was not held beyond that day */
    public boolean end(Command command) {
        return jdbc.sql("update role_holding set to_day = :last where person = :person and role = :role"
                                + " and organisation = :organisation and (to_day is null or to_day > :last)")
                        .param("last", command.last())
                        .param("person", command.person())
                        .param("role", command.role().role().name())
                        .param("organisation", command.role().organisation())
                        .update()
                > 0;
    }

    /** @param last the last day on which it counts; yesterday ends it at once */
    public record Command(String person, RoleAt role, LocalDate last) {}
}
