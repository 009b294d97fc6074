package vn.daihoi.document.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.daihoi.organisation.AssignRole;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.shared.UseCase;

/** Where nobody is known who could comment, the committee says who is asked and until when. */
@UseCase
public class NameConsulted {

    private final Consultations consultations;
    private final AssignRole roles;
    private final Clock clock;

    NameConsulted(Consultations consultations, AssignRole roles, Clock clock) {
        this.consultations = consultations;
        this.roles = roles;
        this.clock = clock;
    }

    public void name(Command command) {
        consultations.move(command.document(), command.closesOn());
        command.bodies().forEach(body -> {
            roles.assign(new AssignRole.Command(
                    body.representative(), new RoleAt(Role.CONSULTED, command.unit()), LocalDate.now(clock)));
            consultations.ask(command.document(), body.representative(), body.name());
        });
    }

    public record Command(String document, String unit, List<Body> bodies, LocalDate closesOn) {}

    /** @param representative person id */
    public record Body(String name, String representative) {}
}
