package vn.daihoi.notification;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.People;
import vn.daihoi.organisation.Person;
import vn.daihoi.organisation.RoleHolders;

/** The people behind {@code ROLE@organisation} and person ids, each once. */
@Component
class Recipients {

    private final RoleHolders holders;
    private final People people;

    Recipients(RoleHolders holders, People people) {
        this.holders = holders;
        this.people = people;
    }

    List<Person> resolve(Collection<String> recipients) {
        Map<String, Person> found = new LinkedHashMap<>();
        recipients.stream()
                .map(String::strip)
                .filter(recipient -> !recipient.isEmpty())
                .flatMap(this::behind)
                .forEach(person -> found.putIfAbsent(person.id(), person));
        return List.copyOf(found.values());
    }

    private Stream<Person> behind(String recipient) {
        return recipient.contains("@") ? holders.holders(recipient).stream() : Stream.of(people.require(recipient));
    }
}
