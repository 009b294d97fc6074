package vn.daihoi.election;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
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

    void add(Key key, CountSheet sheet, List<CountSheet.Fault> faults, Remarks remarks) {
        jdbc.sql("insert into election_sheet (ballot, round, attempt, entry, by_person, by_name, entered_at, collected,"
                        + " valid, invalid, faults, box_opened, tally_staff, cleared) values (:ballot, :round,"
                        + " :attempt, :entry, :by, :byName, :now, :collected, :valid, :invalid, :faults, :opened,"
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
                .param("faults", faults.stream().map(Enum::name).collect(Collectors.joining(",")))
                .param("opened", remarks.boxOpened())
                .param("staff", remarks.tallyStaff())
                .update();
        sheet.votes().forEach((name, votes) -> add(key, name, votes));
    }

    Optional<CountSheet> find(Key key) {
        var votes = new HashMap<String, Integer>();
        at(key, "select name, votes from election_sheet_votes")
                .query((row, number) -> votes.put(row.getString("name"), row.getInt("votes")))
                .list();
        return at(key, "select collected, valid, invalid from election_sheet")
                .query((row, number) ->
                        new CountSheet(row.getInt("collected"), row.getInt("valid"), row.getInt("invalid"), votes))
                .optional();
    }

    String enteredBy(Key key) {
        return at(key, "select by_person from election_sheet")
                .query(String.class)
                .single();
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

        Key other() {
            return new Key(ballot, round, attempt, entry == FIRST ? SECOND : FIRST);
        }
    }

    record Remarks(Actor by, String boxOpened, String tallyStaff) {}
}
