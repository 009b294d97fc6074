package vn.daihoi.congress.preparation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.organisation.AssignRole;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.plan.Subcommittee;
import vn.daihoi.shared.UseCase;

/** Keeps who sits in which subcommittee; its members hold its role at the unit from now on. */
@UseCase
public class SetUpSubcommittees {

    private final CongressQueries congresses;
    private final JdbcClient jdbc;
    private final AssignRole assign;

    SetUpSubcommittees(CongressQueries congresses, JdbcClient jdbc, AssignRole assign) {
        this.congresses = congresses;
        this.jdbc = jdbc;
        this.assign = assign;
    }

    public void setUp(Command command) {
        var unit = congresses.require(command.congress()).unit();
        jdbc.sql("insert into congress_subcommittee_decision (congress, decision_number, dated, plan_file)"
                        + " values (:congress, :number, :dated, :file)")
                .param("congress", command.congress())
                .param("number", command.decision().number())
                .param("dated", command.decision().dated())
                .param("file", command.decision().planFile())
                .update();
        for (int place = 0; place < command.members().size(); place++) {
            var member = command.members().get(place);
            insert(command.congress(), place, member);
            assign.assign(new AssignRole.Command(
                    member.person(),
                    new RoleAt(role(member.in()), unit),
                    command.decision().dated()));
        }
        for (int place = 0; place < command.tasks().size(); place++) {
            insert(command.congress(), place, command.tasks().get(place));
        }
    }

    private void insert(String congress, int place, Member member) {
        jdbc.sql("insert into congress_subcommittee_member (congress, place, subcommittee, person, duty)"
                        + " values (:congress, :place, :in, :person, :duty)")
                .param("congress", congress)
                .param("place", place)
                .param("in", member.in().name())
                .param("person", member.person())
                .param("duty", member.duty())
                .update();
    }

    private void insert(String congress, int place, UnitTask task) {
        jdbc.sql("insert into congress_unit_task (congress, place, task, due, owner)"
                        + " values (:congress, :place, :task, :due, :owner)")
                .param("congress", congress)
                .param("place", place)
                .param("task", task.task())
                .param("due", task.due())
                .param("owner", task.owner())
                .update();
    }

    public static Role role(Subcommittee subcommittee) {
        return Role.valueOf(subcommittee.name() + "_SUBCOMMITTEE");
    }

    public record Command(String congress, Decision decision, List<Member> members, List<UnitTask> tasks) {}

    /** @param planFile id of the stored file */
    public record Decision(String number, LocalDate dated, String planFile) {}

    /** @param duty HEAD, DEPUTY, MEMBER or ASSISTANT */
    public record Member(Subcommittee in, String person, String duty) {}

    /** One line of the unit's own plan. */
    public record UnitTask(String task, LocalDate due, String owner) {}
}
