package vn.daihoi.congress;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The voters' list of a congress. */
@Component
public class VoterQueries {

    private final JdbcClient jdbc;

    VoterQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those convened, in the order of the list. */
    public List<Voter> convened(String congress) {
        return all(congress).stream().filter(voter -> !voter.excluded()).toList();
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
