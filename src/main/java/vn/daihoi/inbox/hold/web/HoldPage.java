package vn.daihoi.inbox.hold.web;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.inbox.hold.HandOverTask;
import vn.daihoi.inbox.hold.Move;
import vn.daihoi.inbox.hold.Moves;
import vn.daihoi.organisation.People;
import vn.daihoi.organisation.Person;
import vn.daihoi.shared.Actor;
import vn.daihoi.workflow.OpenTask;

/** Who has a task of roles, as its page says it. */
@Component
public class HoldPage {

    private final Moves moves;
    private final HandOverTask handOver;
    private final People people;

    HoldPage(Moves moves, HandOverTask handOver, People people) {
        this.moves = moves;
        this.handOver = handOver;
        this.people = people;
    }

    public View of(OpenTask task, Actor me) {
        var holder = task.assignee();
        var others = handOver.able(task).stream()
                .filter(person -> !person.id().equals(me.id()) && !person.id().equals(holder))
                .toList();
        return new View(
                holder,
                holder == null ? null : people.find(holder).map(Person::name).orElse(holder),
                me.id().equals(holder),
                moves.last(task.id()).map(Move::moved).orElse(null),
                others);
    }

    /**
     * @param holder person id; null for nobody
     * @param since when it came to where it is; null while nobody ever took it
     * @param others to whom it may be handed over
     */
    public record View(String holder, String name, boolean mine, LocalDateTime since, List<Person> others) {}
}
