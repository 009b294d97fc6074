package vn.daihoi.congress.voter;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.preparation.UnitPeople;

/** The voters' list of a congress. */
@Component
public class VoterQueries {

    private final JdbcClient jdbc;
    private final CongressQueries congresses;
    private final UnitPeople people;

    VoterQueries(JdbcClient jdbc, CongressQueries congresses, UnitPeople people) {
        this.jdbc = jdbc;
        this.congresses = congresses;
        this.people = people;
    }

    /** Those convened, in the order of the list. */
    public List<Voter> convened(String congress) {
        return all(congress).stream().filter(voter -> !voter.excluded()).toList();
    }

    /** Person id → name, of the people of the unit; once voters are listed, of those convened, as organs of a congress consist of voters. */
    public Map<String, String> people(String congress) {
        var known = people.of(congresses.require(congress).unit());
        var listed = all(congress);
        if (!listed.isEmpty()) {
            var convened = listed.stream()
                    .filter(voter -> !voter.excluded())
                    .map(Voter::person)
                    .collect(Collectors.toSet());
            known.keySet().retainAll(convened);
        }
        return known;
    }

    /** Excluded ones too. */
    public List<Voter> all(String congress) {
        return jdbc.sql("select voter as id, name, person, excluded from congress_voter where congress = :congress"
                        + " order by place")
                .param("congress", congress)
                .query(Voter.class)
                .list();
    }
}
