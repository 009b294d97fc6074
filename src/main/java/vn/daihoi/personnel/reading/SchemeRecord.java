package vn.daihoi.personnel.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.personnel.SchemeView;
import vn.daihoi.personnel.eligibility.SchemeVerdict;
import vn.daihoi.personnel.planning.Candidates;
import vn.daihoi.personnel.planning.Structures;
import vn.daihoi.personnel.reading.SchemeReading.Meeting;
import vn.daihoi.personnel.reading.SchemeReading.PointLine;
import vn.daihoi.personnel.reading.SchemeReading.StatePost;
import vn.daihoi.personnel.reading.SchemeReading.StepLine;
import vn.daihoi.personnel.reading.SchemeReading.Verdict;
import vn.daihoi.personnel.reading.SchemeReading.VoteLine;
import vn.daihoi.personnel.steps.Round;

/** Collects what is kept of a scheme; asks nobody for his rights. */
@Component
class SchemeRecord {

    private final JdbcClient jdbc;
    private final Structures structures;
    private final Candidates candidates;

    SchemeRecord(JdbcClient jdbc, Structures structures, Candidates candidates) {
        this.jdbc = jdbc;
        this.structures = structures;
        this.candidates = candidates;
    }

    SchemeReading of(SchemeView scheme) {
        var id = scheme.id();
        return new SchemeReading(
                scheme,
                structures.latest(id).orElse(null),
                candidates.of(id),
                verdicts(id),
                statePosts(id),
                steps(id, votes(id)),
                points(id));
    }

    private List<Verdict> verdicts(String scheme) {
        return jdbc.sql("select f.code, c.name as person, f.verdict, f.source, f.needed, f.found, f.answer, f.reason,"
                        + " f.remedy, f.permit from scheme_finding f left join candidate c on c.id = f.candidate"
                        + " where f.scheme = :scheme order by f.number")
                .param("scheme", scheme)
                .query(Verdict.class)
                .list();
    }

    private List<StatePost> statePosts(String scheme) {
        return jdbc.sql("select p.*, c.name from scheme_state_post p join candidate c on c.id = p.candidate"
                        + " where p.scheme = :scheme order by p.place")
                .param("scheme", scheme)
                .query((row, number) -> new StatePost(
                        row.getString("name"), row.getString("post"), row.getString("term"), verdict(row)))
                .list();
    }

    private static Verdict verdict(ResultSet row) throws SQLException {
        var explanation = row.getString("explanation");
        return row.getString("code") == null
                ? null
                : new Verdict(
                        row.getString("code"),
                        row.getString("name"),
                        SchemeVerdict.valueOf(row.getString("verdict")),
                        row.getString("source"),
                        row.getString("needed"),
                        row.getString("found"),
                        explanation == null ? null : "EXPLAINED",
                        explanation,
                        null,
                        null);
    }

    private List<StepLine> steps(String scheme, Map<String, List<VoteLine>> votes) {
        return jdbc.sql("select * from scheme_step where scheme = :scheme"
                        + " order by case round when 'REELECTION' then 0 else 1 end, step, take")
                .param("scheme", scheme)
                .query((row, number) -> new StepLine(
                        Round.valueOf(row.getString("round")),
                        row.getInt("step"),
                        row.getInt("take"),
                        meeting(row),
                        row.getBoolean("stands"),
                        votes.getOrDefault(key(row), List.of())))
                .list();
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        return new Meeting(
                row.getObject("met_on", java.time.LocalDate.class),
                row.getInt("summoned"),
                row.getInt("present"),
                row.getObject("issued", Integer.class),
                row.getObject("collected", Integer.class),
                row.getObject("valid", Integer.class));
    }

    private Map<String, List<VoteLine>> votes(String scheme) {
        return jdbc
                .sql("select v.*, c.name from scheme_vote v join candidate c on c.id = v.candidate"
                        + " where v.scheme = :scheme order by c.place")
                .param("scheme", scheme)
                .query((row, number) -> Map.entry(
                        key(row),
                        new VoteLine(
                                row.getString("name"),
                                row.getInt("in_favour"),
                                row.getBoolean("passed"),
                                row.getBoolean("listed"),
                                row.getString("remark"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static String key(ResultSet row) throws SQLException {
        return row.getString("round") + "/" + row.getInt("step") + "/" + row.getInt("take");
    }

    private List<PointLine> points(String scheme) {
        return jdbc.sql("select p.round, p.origin, c.name as person, p.body as text, p.redone from scheme_point p"
                        + " left join candidate c on c.id = p.candidate where p.scheme = :scheme"
                        + " order by p.round, p.origin, p.number")
                .param("scheme", scheme)
                .query(PointLine.class)
                .list();
    }
}
