package vn.daihoi.congress.results;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.organisation.AssignRole;
import vn.daihoi.organisation.EndRole;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.shared.UseCase;

/** Who was elected or appointed holds the post from a day on, and who held it before does so no longer. */
@UseCase
public class TakeOver {

    private static final Map<ElectedBody, Role> ROLES = Map.of(
            ElectedBody.COMMITTEE, Role.COMMITTEE,
            ElectedBody.STANDING_COMMITTEE, Role.STANDING_COMMITTEE,
            ElectedBody.SECRETARY, Role.SECRETARY,
            ElectedBody.INSPECTION_COMMISSION, Role.INSPECTION_COMMISSION);

    private final CongressQueries congresses;
    private final ElectedPeople people;
    private final RoleHolders holders;
    private final AssignRole assign;
    private final EndRole end;
    private final JdbcClient jdbc;

    TakeOver(
            CongressQueries congresses,
            ElectedPeople people,
            RoleHolders holders,
            AssignRole assign,
            EndRole end,
            JdbcClient jdbc) {
        this.congresses = congresses;
        this.people = people;
        this.holders = holders;
        this.assign = assign;
        this.end = end;
        this.jdbc = jdbc;
    }

    public void take(Command command) {
        var unit = congresses.require(command.congress()).unit();
        command.holders().forEach(holder -> {
            people.know(command.congress(), holder.person());
            put(command, holder);
        });
        command.holders().stream()
                .collect(Collectors.groupingBy(
                        Holder::post, Collectors.mapping(Holder::person, Collectors.toUnmodifiableSet())))
                .forEach((post, persons) -> handOver(post, unit, persons, command.from()));
    }

    /** Posts without a role of their own are only kept. */
    private void handOver(ElectedBody post, String unit, Set<String> persons, LocalDate from) {
        var role = ROLES.get(post);
        if (role == null) {
            return;
        }
        var at = new RoleAt(role, unit);
        var before = holders.holders(at.group());
        before.stream()
                .filter(person -> !persons.contains(person.id()))
                .forEach(person -> end.end(new EndRole.Command(person.id(), at, from.minusDays(1))));
        persons.stream()
                .filter(person -> before.stream().noneMatch(known -> known.id().equals(person)))
                .forEach(person -> assign.assign(new AssignRole.Command(person, at, from)));
    }

    private void put(Command command, Holder holder) {
        jdbc.sql("delete from congress_holder where congress = :congress and post = :post and person = :person")
                .param("congress", command.congress())
                .param("post", holder.post().name())
                .param("person", holder.person())
                .update();
        jdbc.sql("insert into congress_holder (congress, post, person, reelected, from_day, basis)"
                        + " values (:congress, :post, :person, :reelected, :from, :basis)")
                .param("congress", command.congress())
                .param("post", holder.post().name())
                .param("person", holder.person())
                .param("reelected", holder.reelected())
                .param("from", command.from())
                .param("basis", command.basis())
                .update();
    }

    /** Of each post named here the list is complete. */
    public record Command(String congress, List<Holder> holders, LocalDate from, String basis) {}

    public record Holder(ElectedBody post, String person, boolean reelected) {}
}
