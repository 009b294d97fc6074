package vn.daihoi.congress.results;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.post.ElectedPost;
import vn.daihoi.congress.post.ElectedPosts;
import vn.daihoi.congress.preparation.UnitPeople;
import vn.daihoi.organisation.AddPerson;
import vn.daihoi.organisation.People;
import vn.daihoi.organisation.Person;

/** Those elected as persons: somebody of the unit with the same name, else a person made known under the candidate's id. */
@Component
public class ElectedPeople {

    private final CongressQueries congresses;
    private final ObjectProvider<ElectedPosts> posts;
    private final UnitPeople unitPeople;
    private final People people;
    private final AddPerson add;

    ElectedPeople(
            CongressQueries congresses,
            ObjectProvider<ElectedPosts> posts,
            UnitPeople unitPeople,
            People people,
            AddPerson add) {
        this.congresses = congresses;
        this.posts = posts;
        this.unitPeople = unitPeople;
        this.people = people;
        this.add = add;
    }

    public List<ElectedPost> posts(String congress) {
        return posts.stream().flatMap(source -> source.of(congress).stream()).toList();
    }

    /** In the order of the ballots. */
    public List<Elected> of(String congress) {
        var byName = byName(congress);
        return posts(congress).stream()
                .map(post -> new Elected(post.body(), byName.getOrDefault(post.name(), post.candidate()), post.votes()))
                .toList();
    }

    /** Whom a form may name: id → name. */
    public Map<String, String> choices(String congress) {
        var byName = byName(congress);
        var choices =
                new LinkedHashMap<>(unitPeople.of(congresses.require(congress).unit()));
        posts(congress).stream()
                .filter(post -> !byName.containsKey(post.name()))
                .forEach(post -> choices.putIfAbsent(post.candidate(), post.name()));
        return choices;
    }

    /** Before somebody can hold a role he must be known. */
    void know(String congress, String person) {
        if (people.find(person).isEmpty()) {
            var name = choices(congress).getOrDefault(person, person);
            add.add(new Person(person, name, person + "@example.invalid", "vi", false));
        }
    }

    private Map<String, String> byName(String congress) {
        var byName = new HashMap<String, String>();
        unitPeople.of(congresses.require(congress).unit()).forEach((id, name) -> byName.putIfAbsent(name, id));
        return byName;
    }
}
