package vn.daihoi.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a decision lies in its table. */
final class DecisionRows {

    static final String UPDATE = "update decision set version = version + 1, mode = :mode, rule = :rule,"
            + " threshold = :threshold, quorum_over = :over, quorum_under = :under, closing_on = :closing,"
            + " extended = :extended, met_on = :met, present = :present, agreed = :agreed, disagreed = :disagreed,"
            + " other_views = :other, guests = :guests, chair = :chair, sitting = :sitting, meeting_on = :meetingOn,"
            + " question = :question, papers = :papers, amendments = :amendments, minutes = :minutes,"
            + " outcome = :outcome, arithmetic = :arithmetic, closed_at = :closed"
            + " where id = :id and version = :version";

    private DecisionRows() {}

    static Map<String, Object> values(Decision decision) {
        var values = new HashMap<String, Object>();
        values.put("id", decision.id);
        values.put("version", decision.version);
        values.put("mode", name(decision.mode));
        values.put("closing", decision.closingOn);
        values.put("meetingOn", decision.meetingOn);
        values.put("extended", decision.extended);
        values.put("question", decision.question);
        values.put("papers", decision.papers);
        values.put("amendments", Amendment.lines(decision.amendments));
        values.put("outcome", name(decision.outcome));
        values.put("arithmetic", decision.arithmetic);
        values.put("closed", decision.closedAt);
        putMajority(values, decision.majority);
        putMeeting(values, decision.meeting);
        return values;
    }

    private static void putMajority(Map<String, Object> values, Majority majority) {
        values.put("rule", majority.rule().name());
        values.put("threshold", majority.threshold());
        values.put("over", majority.quorumNumerator());
        values.put("under", majority.quorumDenominator());
    }

    private static void putMeeting(Map<String, Object> values, Meeting meeting) {
        var votes = meeting == null ? null : meeting.votes();
        values.put("met", meeting == null ? null : meeting.on());
        values.put("chair", meeting == null ? null : meeting.chair());
        values.put("sitting", meeting == null ? null : meeting.sitting());
        values.put("guests", meeting == null ? null : meeting.guests());
        values.put("minutes", meeting == null ? null : meeting.minutes());
        values.put("present", votes == null ? null : votes.present());
        values.put("agreed", votes == null ? null : votes.agreed());
        values.put("disagreed", votes == null ? null : votes.disagreed());
        values.put("other", votes == null ? null : votes.other());
    }

    static Decision read(ResultSet row, List<Member> members) throws SQLException {
        var decision = new Decision(
                row.getString("id"),
                new Subject(row.getString("subject_kind"), row.getString("subject_id"), row.getString("chain")),
                row.getString("body"),
                row.getString("proposer"),
                row.getObject("opened_at", LocalDateTime.class),
                members);
        decision.proposedFor = row.getString("proposed_for");
        decision.version = row.getInt("version");
        decision.majority = majority(row);
        decision.mode = row.getString("mode") == null ? null : Mode.valueOf(row.getString("mode"));
        decision.closingOn = row.getObject("closing_on", LocalDate.class);
        decision.meetingOn = row.getObject("meeting_on", LocalDate.class);
        decision.extended = row.getBoolean("extended");
        decision.question = row.getString("question");
        decision.papers = row.getString("papers");
        decision.meeting = row.getObject("met_on") == null ? null : meeting(row);
        decision.outcome = row.getString("outcome") == null ? null : Outcome.valueOf(row.getString("outcome"));
        decision.arithmetic = row.getString("arithmetic");
        decision.closedAt = row.getObject("closed_at", LocalDateTime.class);
        return decision;
    }

    private static Majority majority(ResultSet row) throws SQLException {
        return new Majority(
                MajorityRule.valueOf(row.getString("rule")),
                row.getInt("threshold"),
                row.getInt("quorum_over"),
                row.getInt("quorum_under"));
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        var votes = new Meeting.Votes(
                row.getInt("present"), row.getInt("agreed"), row.getInt("disagreed"), row.getInt("other_views"));
        return new Meeting(
                row.getObject("met_on", LocalDate.class),
                row.getString("chair"),
                row.getString("sitting"),
                votes,
                row.getObject("guests", Integer.class),
                row.getString("minutes"));
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
