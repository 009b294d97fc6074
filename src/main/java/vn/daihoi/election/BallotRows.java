package vn.daihoi.election;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.daihoi.election.tally.RoundOutcome;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.session.Venue;

/** How a ballot lies in its tables. */
final class BallotRows {

    private BallotRows() {}

    static Ballot ballot(ResultSet row) throws SQLException {
        var key = new Ballot.Key(
                row.getString("id"),
                row.getString("congress"),
                ElectedBody.valueOf(row.getString("body")),
                Venue.valueOf(row.getString("venue")));
        var ballot = new Ballot(key, row.getInt("place"), row.getInt("seats"), row.getBoolean("assumed"));
        ballot.version = row.getInt("version");
        ballot.state = BallotState.valueOf(row.getString("state"));
        ballot.openedAt = row.getObject("opened_at", LocalDateTime.class);
        ballot.declaredAt = row.getObject("declared_at", LocalDateTime.class);
        var attending = whole(row, "attending");
        ballot.vote = attending == null
                ? null
                : new Ballot.ListVote(
                        attending,
                        whole(row, "number_in_favour"),
                        whole(row, "number_against"),
                        row.getInt("list_in_favour"));
        return ballot;
    }

    static ListedName name(ResultSet row) throws SQLException {
        var nomination = new ListedName.Nomination(
                Origin.valueOf(row.getString("origin")), row.getString("nominated_by"), whole(row, "supporters"));
        var name = new ListedName(
                row.getString("id"), row.getString("name"), row.getObject("born_on", LocalDate.class), nomination);
        name.put(Standing.valueOf(row.getString("standing")), row.getString("reason"));
        name.pollSupport = whole(row, "poll_support");
        name.overHalf = row.getBoolean("over_half");
        name.votes = whole(row, "votes");
        name.electedIn = whole(row, "elected_in");
        name.tiedIn = whole(row, "tied_in");
        return name;
    }

    static Round round(ResultSet row) throws SQLException {
        var round = new Round(
                row.getInt("number"),
                row.getBoolean("tie_break"),
                row.getInt("seats"),
                names(row.getString("names")),
                row.getObject("opened_at", LocalDateTime.class));
        round.issue = whole(row, "issued") == null ? null : issue(row);
        round.base = whole(row, "base");
        round.needed = whole(row, "needed");
        round.outcome = row.getString("outcome") == null ? null : RoundOutcome.valueOf(row.getString("outcome"));
        round.reckoning = row.getString("reckoning");
        round.countedAt = row.getObject("counted_at", LocalDateTime.class);
        round.decision = row.getString("decision") == null ? null : decision(row);
        return round;
    }

    static StatementSpec ballot(StatementSpec sql, Ballot ballot) {
        return sql.param("id", ballot.id)
                .param("congress", ballot.congress)
                .param("body", ballot.body.name())
                .param("venue", ballot.venue.name())
                .param("place", ballot.place)
                .param("seats", ballot.seats)
                .param("assumed", ballot.assumed)
                .param("state", ballot.state.name())
                .param("openedAt", ballot.openedAt);
    }

    static StatementSpec vote(StatementSpec sql, Ballot ballot) {
        var vote = ballot.vote;
        return sql.param("id", ballot.id)
                .param("version", ballot.version)
                .param("seats", ballot.seats)
                .param("state", ballot.state.name())
                .param("attending", vote == null ? null : vote.attending())
                .param("numberInFavour", vote == null ? null : vote.numberInFavour())
                .param("numberAgainst", vote == null ? null : vote.numberAgainst())
                .param("listInFavour", vote == null ? null : vote.listInFavour())
                .param("declaredAt", ballot.declaredAt);
    }

    static void insert(JdbcClient jdbc, String ballot, int place, ListedName name) {
        jdbc.sql("insert into election_name (ballot, id, place, name, born_on, origin, nominated_by, supporters,"
                        + " standing, reason, poll_support, over_half, votes, elected_in, tied_in) values (:ballot,"
                        + " :id, :place, :name, :born, :origin, :by, :supporters, :standing, :reason, :poll,"
                        + " :overHalf, :votes, :elected, :tied)")
                .param("ballot", ballot)
                .param("id", name.id)
                .param("place", place)
                .param("name", name.name)
                .param("born", name.bornOn)
                .param("origin", name.origin.name())
                .param("by", name.nominatedBy)
                .param("supporters", name.supporters)
                .param("standing", name.standing.name())
                .param("reason", name.reason)
                .param("poll", name.pollSupport)
                .param("overHalf", name.overHalf)
                .param("votes", name.votes)
                .param("elected", name.electedIn)
                .param("tied", name.tiedIn)
                .update();
    }

    static void insert(JdbcClient jdbc, String ballot, Round round) {
        var issue = round.issue;
        var decision = round.decision;
        jdbc.sql("insert into election_round (ballot, number, tie_break, seats, names, convened, present, printed,"
                        + " issued, spoilt, stamp_of, base, needed, outcome, reckoning, decision, in_favour,"
                        + " of_present, reason, opened_at, counted_at) values (:ballot, :number, :tie, :seats, :names,"
                        + " :convened, :present, :printed, :issued, :spoilt, :stamp, :base, :needed, :outcome,"
                        + " :reckoning, :decision, :inFavour, :ofPresent, :reason, :opened, :counted)")
                .param("ballot", ballot)
                .param("number", round.number)
                .param("tie", round.tieBreak)
                .param("seats", round.seats)
                .param("names", String.join("\n", round.names))
                .param("convened", issue == null ? null : issue.convened())
                .param("present", issue == null ? null : issue.present())
                .param("printed", issue == null ? null : issue.printed())
                .param("issued", issue == null ? null : issue.issued())
                .param("spoilt", issue == null ? null : issue.spoilt())
                .param("stamp", issue == null ? null : issue.stampOf())
                .param("base", round.base)
                .param("needed", round.needed)
                .param("outcome", round.outcome == null ? null : round.outcome.name())
                .param("reckoning", round.reckoning)
                .param("decision", decision == null ? null : decision.decision().name())
                .param("inFavour", decision == null ? null : decision.inFavour())
                .param("ofPresent", decision == null ? null : decision.ofPresent())
                .param("reason", decision == null ? null : decision.reason())
                .param("opened", round.openedAt)
                .param("counted", round.countedAt)
                .update();
    }

    private static Round.Issue issue(ResultSet row) throws SQLException {
        return new Round.Issue(
                row.getInt("convened"),
                row.getInt("present"),
                row.getInt("printed"),
                row.getInt("issued"),
                row.getInt("spoilt"),
                row.getString("stamp_of"));
    }

    private static NextRound decision(ResultSet row) throws SQLException {
        return new NextRound(
                NextRound.Decision.valueOf(row.getString("decision")),
                row.getInt("in_favour"),
                row.getInt("of_present"),
                row.getString("reason"));
    }

    private static List<String> names(String lines) {
        return Arrays.stream(lines.split("\n")).filter(line -> !line.isEmpty()).toList();
    }

    private static Integer whole(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }
}
