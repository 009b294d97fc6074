package vn.daihoi.organisation;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.UseCase;

/** Gives somebody a role from a day on; giving it twice changes nothing. */
@UseCase
public class AssignRole {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    AssignRole(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    public void assign(Command command) {
        var reopened = write(
                "update role_holding set to_day = null where person = :person and role = :role"
                        + " and organisation = :organisation and from_day = :from",
                command);
        if (reopened == 0) {
            write(
                    "insert into role_holding (person, role, organisation, from_day)"
                            + " values (:person, :role, :organisation, :from)",
                    command);
        }
        events.publishEvent(new RoleAssigned(command.person(), command.role(), command.from()));
    }

    private int write(String sql, Command command) {
        return jdbc.sql(sql)
                .param("person", command.person())
                .param("role", command.role().role().name())
                .param("organisation", command.role().organisation())
                .param("from", command.from())
                .update();
    }

    public record Command(String person, RoleAt role, LocalDate from) {}
}
