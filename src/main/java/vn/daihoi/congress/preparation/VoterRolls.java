package vn.daihoi.congress.preparation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressView;
import vn.daihoi.congress.voter.ChangeVoter;
import vn.daihoi.congress.voter.ChangeVoter.Ground;
import vn.daihoi.congress.voter.Voter;
import vn.daihoi.congress.voter.VoterQueries;
import vn.daihoi.shared.Actor;

/** Writes the voters' list: known people by name, numbered places for the others. */
@Component
class VoterRolls {

    private static final String NUMBERED = "Đại biểu, đảng viên số ";

    private final UnitPeople people;
    private final VoterQueries voters;
    private final ChangeVoter change;
    private final JdbcClient jdbc;

    VoterRolls(UnitPeople people, VoterQueries voters, ChangeVoter change, JdbcClient jdbc) {
        this.people = people;
        this.voters = voters;
        this.change = change;
        this.jdbc = jdbc;
    }

    /** A frozen list changes only by exclusions and restorations on record. */
    void write(CongressView congress, ListVoters.Command command) {
        if (congress.course().votersFrozen()) {
            change(congress.id(), command.excluded(), command.by());
        } else {
            replace(congress, command);
        }
    }

    private void replace(CongressView congress, ListVoters.Command command) {
        var excluded = command.excluded();
        jdbc.sql("delete from congress_voter where congress = :congress")
                .param("congress", congress.id())
                .update();
        var names = names(congress.unit(), command);
        var place = 0;
        for (var voter : names.entrySet()) {
            insert(congress.id(), place++, voter, excluded.containsKey(voter.getKey()));
        }
        jdbc.sql("update congress set convened = :convened, assumed = false where id = :id")
                .param("convened", command.convened())
                .param("id", congress.id())
                .update();
    }

    private Map<String, String> names(String unit, ListVoters.Command command) {
        var known = people.of(unit);
        var excluded = command.excluded().keySet();
        var convened = convened(known.keySet(), command);
        var names = new LinkedHashMap<String, String>();
        excluded.forEach(person -> names.put(person, known.getOrDefault(person, person)));
        known.entrySet().stream()
                .filter(person -> convened.contains(person.getKey()))
                .forEach(person -> names.put(person.getKey(), person.getValue()));
        for (int number = convened.size() + 1; number <= command.convened(); number++) {
            names.put(command.congress() + ".voter-" + number, NUMBERED + number);
        }
        return names;
    }

    /** Whoever is to sit in an organ of the congress is one of its voters. */
    private static Set<String> convened(Set<String> known, ListVoters.Command command) {
        return Stream.concat(command.organs().stream().map(ListVoters.Prepared::person), known.stream())
                .filter(known::contains)
                .filter(person -> !command.excluded().containsKey(person))
                .distinct()
                .limit(command.convened())
                .collect(Collectors.toSet());
    }

    private void insert(String congress, int place, Map.Entry<String, String> voter, boolean excluded) {
        var person = voter.getKey().startsWith(congress + ".voter-") ? null : voter.getKey();
        jdbc.sql("insert into congress_voter (congress, voter, place, name, person, excluded)"
                        + " values (:congress, :voter, :place, :name, :person, :excluded)")
                .param("congress", congress)
                .param("voter", voter.getKey())
                .param("place", place)
                .param("name", voter.getValue())
                .param("person", person, java.sql.Types.VARCHAR)
                .param("excluded", excluded)
                .update();
    }

    private void change(String congress, Map<String, Ground> excluded, Actor by) {
        excluded.forEach((voter, ground) -> change.change(new ChangeVoter.Command(congress, voter, true, ground, by)));
        voters.all(congress).stream()
                .filter(voter -> voter.excluded() && !excluded.containsKey(voter.id()))
                .map(Voter::id)
                .forEach(voter -> change.change(
                        new ChangeVoter.Command(congress, voter, false, new Ground("RESTORED", null), by)));
    }
}
