package vn.daihoi.lessons;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what reviews found; each source (self-assessment, guidance report, compilation, debrief) replaces only its own. */
@Component
class Findings {

    private final JdbcClient jdbc;

    Findings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replace(String review, String source, List<ReviewFinding> findings) {
        jdbc.sql("delete from review_finding where review = :review and source = :source")
                .param("review", review)
                .param("source", source)
                .update();
        findings.forEach(finding -> jdbc.sql("insert into review_finding (id, review, kind, aspect, words, congress,"
                        + " cause_kind, cause, source) values (:id, :review, :kind, :aspect, :words, :congress,"
                        + " :causeKind, :cause, :source)")
                .param("id", UUID.randomUUID().toString())
                .param("review", review)
                .param("kind", finding.kind())
                .param("aspect", finding.aspect())
                .param("words", finding.words())
                .param("congress", finding.congress())
                .param("causeKind", finding.causeKind())
                .param("cause", finding.cause())
                .param("source", source)
                .update());
    }

    List<ReviewFinding> of(String review, String source) {
        return jdbc.sql("select kind, aspect, words, congress, cause_kind, cause from review_finding"
                        + " where review = :review and source = :source order by kind, aspect, words")
                .param("review", review)
                .param("source", source)
                .query((row, number) -> new ReviewFinding(
                        row.getString("kind"),
                        row.getString("aspect"),
                        row.getString("words"),
                        row.getString("congress"),
                        row.getString("cause_kind"),
                        row.getString("cause")))
                .list();
    }
}
