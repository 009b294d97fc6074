package vn.daihoi.notification;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.People;
import vn.daihoi.organisation.Person;
import vn.daihoi.organisation.RoleHolders;

/** The people behind {@code ROLE@organisation}, person ids and mail addresses, each once. */
@Component
class Recipients {

    private static final Pattern GROUP = Pattern.compile("[A-Z_]+@.+");

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

    /** An address of somebody who holds nothing here, a guest, stands for itself. */
    private Stream<Person> behind(String recipient) {
        if (GROUP.matcher(recipient).matches()) {
            return holders.holders(recipient).stream();
        }
        return Stream.of(
                recipient.contains("@")
                        ? new Person(recipient, recipient, recipient, "vi", false)
                        : people.require(recipient));
    }
}
