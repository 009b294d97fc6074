package vn.daihoi.document.vetting;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the rounds of scrutiny with the lines that take part; the last one counts. */
@Component
class Rounds {

    private final JdbcClient jdbc;
    private final Clock clock;

    Rounds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** 0 before the first. */
    int current(String document) {
        return jdbc.sql("select coalesce(max(number), 0) from document_round where document = :document")
                .param("document", document)
                .query(Integer.class)
                .single();
    }

    void open(String document, int version, Collection<String> lines) {
        var number = current(document) + 1;
        jdbc.sql("insert into document_round (document, number, version, opened_at)"
                        + " values (:document, :number, :version, :now)")
                .param("document", document)
                .param("number", number)
                .param("version", version)
                .param("now", LocalDateTime.now(clock))
                .update();
        lines.forEach(line -> jdbc.sql(
                        "insert into document_verdict (document, round, line) values (:document, :round, :line)")
                .param("document", document)
                .param("round", number)
                .param("line", line)
                .update());
    }

    /** Lines of the last round that have not said anything yet. */
    List<String> waiting(String document) {
        return jdbc.sql("select line from document_verdict where document = :document and round = :round"
                        + " and passed is null order by line")
                .param("document", document)
                .param("round", current(document))
                .query(String.class)
                .list();
    }

    /** @return false when the last round was closed before */
    boolean close(String document, boolean pointsOpen) {
        return jdbc.sql("update document_round set closed_at = :now, points_open = :open where document = :document"
                                + " and number = :number and closed_at is null")
                        .param("now", LocalDateTime.now(clock))
                        .param("open", pointsOpen)
                        .param("document", document)
                        .param("number", current(document))
                        .update()
                > 0;
    }
}
