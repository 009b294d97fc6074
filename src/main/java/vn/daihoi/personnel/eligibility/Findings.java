package vn.daihoi.personnel.eligibility;

import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the last check found, with the answers given so far. */
@Component
public class Findings {

    private final JdbcClient jdbc;

    Findings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Finding> of(String scheme) {
        return jdbc.sql("select code, candidate, verdict, source, needed, found, answer from scheme_finding"
                        + " where scheme = :scheme order by number")
                .param("scheme", scheme)
                .query(Finding.class)
                .list();
    }

    public List<Finding> open(String scheme, SchemeVerdict verdict) {
        return of(scheme).stream().filter(finding -> finding.open(verdict)).toList();
    }

    /** A finding that was answered keeps its answer as long as the rule still says the same. */
    void replace(String scheme, List<Finding> findings) {
        var number = jdbc.sql("select coalesce(max(number), 0) from scheme_finding where scheme = :scheme")
                .param("scheme", scheme)
                .query(Integer.class)
                .single();
        var known = of(scheme).stream().map(Findings::sameness).toList();
        var now = findings.stream().map(Findings::sameness).toList();
        of(scheme).stream()
                .filter(finding -> !now.contains(sameness(finding)))
                .forEach(finding -> remove(scheme, finding));
        for (var finding : findings) {
            if (known.contains(sameness(finding))) {
                refresh(scheme, finding);
            } else {
                insert(scheme, ++number, finding);
            }
        }
    }

    void answer(String scheme, Finding finding, Answer answer) {
        at(
                        jdbc.sql("update scheme_finding set answer = :answer, reason = :reason, remedy = :remedy,"
                                + " permit = :permit where " + place(finding)),
                        scheme,
                        finding)
                .param("answer", answer.kind())
                .param("reason", answer.reason())
                .param("remedy", answer.remedy(), Types.VARCHAR)
                .param("permit", answer.permit(), Types.VARCHAR)
                .update();
    }

    private void remove(String scheme, Finding finding) {
        at(jdbc.sql("delete from scheme_finding where " + place(finding)), scheme, finding)
                .update();
    }

    private void refresh(String scheme, Finding finding) {
        at(
                        jdbc.sql("update scheme_finding set found = :found, needed = :needed where " + place(finding)),
                        scheme,
                        finding)
                .param("found", finding.found(), Types.VARCHAR)
                .param("needed", finding.needed(), Types.VARCHAR)
                .update();
    }

    private void insert(String scheme, int number, Finding finding) {
        jdbc.sql("insert into scheme_finding (scheme, number, code, candidate, verdict, source, needed, found)"
                        + " values (:scheme, :number, :code, :candidate, :verdict, :source, :needed, :found)")
                .param("scheme", scheme)
                .param("number", number)
                .param("code", finding.code())
                .param("candidate", finding.candidate(), Types.VARCHAR)
                .param("verdict", finding.verdict().name())
                .param("source", finding.source())
                .param("needed", finding.needed(), Types.VARCHAR)
                .param("found", finding.found(), Types.VARCHAR)
                .update();
    }

    private static String sameness(Finding finding) {
        return finding.key() + "=" + finding.verdict();
    }

    private static String place(Finding finding) {
        return "scheme = :scheme and code = :code and verdict = :verdict and candidate "
                + (finding.candidate() == null ? "is null" : "= :candidate");
    }

    private static JdbcClient.StatementSpec at(JdbcClient.StatementSpec statement, String scheme, Finding finding) {
        var placed = statement
                .param("scheme", scheme)
                .param("code", finding.code())
                .param("verdict", finding.verdict().name());
        return finding.candidate() == null ? placed : placed.param("candidate", finding.candidate());
    }

    /**
     * @param kind EXPLAINED or EXCEPTED
     * @param remedy plan to supplement, or null
     * @param permit number and date of the paper that allows an exception, or null
     */
    record Answer(String kind, String reason, String remedy, String permit) {}
}
