package vn.daihoi.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.organisation.AssignRole;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.shared.UseCase;

/** Who guides the pilots: proposed with the plan, given the role when the decision is registered. */
@UseCase
public class WorkingGroup {

    private final JdbcClient jdbc;
    private final AssignRole roles;
    private final Plans plans;
    private final Clock clock;

    WorkingGroup(JdbcClient jdbc, AssignRole roles, Plans plans, Clock clock) {
        this.jdbc = jdbc;
        this.roles = roles;
        this.plans = plans;
        this.clock = clock;
    }

    /** The whole list, in the place of any before. */
    public void propose(String plan, List<Member> members) {
        jdbc.sql("delete from plan_working_group where plan = :plan")
                .param("plan", plan)
                .update();
        members.forEach(member -> jdbc.sql("insert into plan_working_group (plan, person, position, part, pilots)"
                        + " values (:plan, :person, :position, :part, :pilots)")
                .param("plan", plan)
                .param("person", member.person())
                .param("position", member.position())
                .param("part", member.part())
                .param("pilots", String.join(",", member.pilots()))
                .update());
    }

    public void appoint(String plan) {
        var issuer = plans.require(plan).issuer();
        members(plan)
                .forEach(member -> roles.assign(new AssignRole.Command(
                        member.person(), new RoleAt(Role.WORKING_GROUP, issuer), LocalDate.now(clock))));
    }

    /** The head first, then deputies, then the others. */
    public List<Member> members(String plan) {
        return jdbc.sql("select person, position, part, pilots from plan_working_group where plan = :plan"
                        + " order by case part when 'HEAD' then 1 when 'DEPUTY' then 2 else 3 end, person")
                .param("plan", plan)
                .query((row, number) -> new Member(
                        row.getString("person"),
                        row.getString("position"),
                        row.getString("part"),
                        pilots(row.getString("pilots"))))
                .list();
    }

    private static List<String> pilots(String joined) {
        return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }

    /** @param pilots organisations that the member looks after; empty for all */
    public record Member(String person, String position, String part, List<String> pilots) {}
}
