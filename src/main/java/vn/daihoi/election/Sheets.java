package vn.daihoi.election;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.election.tally.CountSheet;
import vn.daihoi.election.tally.InvalidCause;
import vn.daihoi.shared.Actor;

/** Keeps what tellers read off the ballots; a sheet is never changed, only set aside. */
@Component
class Sheets {

    static final int FIRST = 1;
    static final int SECOND = 2;

    private final JdbcClient jdbc;
    private final Clock clock;

    Sheets(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts of this round that did not agree, and the one that is under way. */
    int attempt(String ballot, int round) {
        return jdbc.sql("select count(distinct attempt) + 1 from election_sheet"
                        + " where ballot = :ballot and round = :round and cleared = true")
                .param("ballot", ballot)
                .param("round", round)
                .query(Integer.class)
                .single();
    }

    /** Of the count that is under way in the last round. */
    Key next(Ballot ballot, int entry) {
        return standing(ballot.id, ballot.round().number, entry);
    }

    /** Of the count that was not set aside. */
    Key standing(String ballot, int round, int entry) {
        return new Key(ballot, round, attempt(ballot, round), entry);
    }

    void add(Key key, CountSheet sheet, Remarks remarks) {
        jdbc.sql("insert into election_sheet (ballot, round, attempt, entry, by_person, by_name, entered_at, collected,"
                        + " valid, invalid, box_opened, tally_staff, cleared) values (:ballot, :round,"
                        + " :attempt, :entry, :by, :byName, :now, :collected, :valid, :invalid, :opened,"
                        + " :staff, false)")
                .param("ballot", key.ballot())
                .param("round", key.round())
                .param("attempt", key.attempt())
                .param("entry", key.entry())
                .param("by", remarks.by().id())
                .param("byName", remarks.by().name())
                .param("now", LocalDateTime.now(clock))
                .param("collected", sheet.collected())
                .param("valid", sheet.valid())
                .param("invalid", sheet.invalid())
                .param("opened", remarks.boxOpened())
                .param("staff", remarks.tallyStaff())
                .update();
        sheet.votes().forEach((name, votes) -> add(key, name, votes));
        sheet.invalidBy().forEach((cause, ballots) -> add(key, cause, ballots));
    }

    Optional<CountSheet> find(Key key) {
        var votes = new HashMap<String, Integer>();
        at(key, "select name, votes from election_sheet_votes")
                .query((row, number) -> votes.put(row.getString("name"), row.getInt("votes")))
                .list();
        var causes = new EnumMap<InvalidCause, Integer>(InvalidCause.class);
        at(key, "select cause, ballots from election_sheet_invalid")
                .query((row, number) -> causes.put(InvalidCause.valueOf(row.getString("cause")), row.getInt("ballots")))
                .list();
        return at(key, "select collected, valid, invalid from election_sheet")
                .query((row, number) -> new CountSheet(
                        row.getInt("collected"), row.getInt("valid"), row.getInt("invalid"), causes, votes))
                .optional();
    }

    String enteredBy(Key key) {
        return at(key, "select by_person from election_sheet")
                .query(String.class)
                .single();
    }

    /** Names of those who entered the count that stands. */
    List<String> enteredBy(String ballot, int round) {
        return jdbc.sql("select by_name from election_sheet where ballot = :ballot and round = :round"
                        + " and cleared = false order by entry")
                .param("ballot", ballot)
                .param("round", round)
                .query(String.class)
                .list();
    }

    List<Ruling> rulings(Key key) {
        return jdbc.sql("select question, ruling from election_ruling where ballot = :ballot and round = :round"
                        + " and attempt = :attempt order by place")
                .param("ballot", key.ballot())
                .param("round", key.round())
                .param("attempt", key.attempt())
                .query((row, number) -> new Ruling(
                        row.getString("question"), row.getString("ruling").equals("VALID")))
                .list();
    }

    void clear(Key key) {
        jdbc.sql("update election_sheet set cleared = true"
                        + " where ballot = :ballot and round = :round and attempt = :attempt")
                .param("ballot", key.ballot())
                .param("round", key.round())
                .param("attempt", key.attempt())
                .update();
    }

    void rule(Key key, int place, Ruling ruling) {
        jdbc.sql("insert into election_ruling (ballot, round, attempt, place, question, ruling)"
                        + " values (:ballot, :round, :attempt, :place, :question, :ruling)")
                .param("ballot", key.ballot())
                .param("round", key.round())
                .param("attempt", key.attempt())
                .param("place", place)
                .param("question", ruling.question())
                .param("ruling", ruling.valid() ? "VALID" : "INVALID")
                .update();
    }

    private void add(Key key, InvalidCause cause, int ballots) {
        jdbc.sql("insert into election_sheet_invalid (ballot, round, attempt, entry, cause, ballots)"
                        + " values (:ballot, :round, :attempt, :entry, :cause, :ballots)")
                .param("ballot", key.ballot())
                .param("round", key.round())
                .param("attempt", key.attempt())
                .param("entry", key.entry())
                .param("cause", cause.name())
                .param("ballots", ballots)
                .update();
    }

    private void add(Key key, String name, int votes) {
        jdbc.sql("insert into election_sheet_votes (ballot, round, attempt, entry, name, votes)"
                        + " values (:ballot, :round, :attempt, :entry, :name, :votes)")
                .param("ballot", key.ballot())
                .param("round", key.round())
                .param("attempt", key.attempt())
                .param("entry", key.entry())
                .param("name", name)
                .param("votes", votes)
                .update();
    }

    private JdbcClient.StatementSpec at(Key key, String select) {
        return jdbc.sql(select + " where ballot = :ballot and round = :round and attempt = :attempt and entry = :entry")
                .param("ballot", key.ballot())
                .param("round", key.round())
                .param("attempt", key.attempt())
                .param("entry", key.entry());
    }

    record Key(String ballot, int round, int attempt, int entry) {

        Key before() {
            return new Key(ballot, round, attempt - 1, entry);
        }

        Key other() {
            return new Key(ballot, round, attempt, entry == FIRST ? SECOND : FIRST);
        }
    }

    record Remarks(Actor by, String boxOpened, String tallyStaff) {}
}
