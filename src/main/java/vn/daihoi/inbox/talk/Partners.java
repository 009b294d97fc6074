package vn.daihoi.inbox.talk;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.Person;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Text;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskRights;

/**
 * With whom a task may be talked about: those who may do it, and for a question anybody with a role at its organisations, unless it
 * names candidates. A personal act is talked about with nobody.
 */
@Component
public class Partners {

    private final RoleHolders holders;

    Partners(RoleHolders holders) {
        this.holders = holders;
    }

    public static boolean mayTalk(OpenTask task, Actor actor) {
        return !task.personal() && TaskRights.mayComplete(task, actor);
    }

    public List<Person> askable(OpenTask task, Actor by) {
        if (!mayTalk(task, by)) {
            return List.of();
        }
        var organisations = task.groups().stream()
                .map(group -> RoleAt.parse(group).organisation())
                .collect(Collectors.toSet());
        var able = task.namesCandidates()
                ? doing(task)
                : all(holders.at(organisations).values());
        return able.stream().filter(person -> !person.id().equals(by.id())).toList();
    }

    /** Those who may do it and whose name follows an @ in the text, whatever its case and diacritics. */
    List<String> named(OpenTask task, String text) {
        var folded = Text.folded(Text.normal(text));
        return doing(task).stream()
                .filter(person -> folded.contains("@" + Text.folded(Text.normal(person.name()))))
                .map(Person::id)
                .toList();
    }

    private List<Person> doing(OpenTask task) {
        return all(task.groups().stream().sorted().map(holders::holders).toList());
    }

    private static List<Person> all(Collection<List<Person>> bodies) {
        return bodies.stream().flatMap(List::stream).distinct().toList();
    }
}
