package vn.daihoi.document.vetting;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the points of documents. */
@Component
class Points {

    private static final String SELECT = "select round, origin, number, section, criterion, body as text, who_acts,"
            + " due_on, state, mended, answer, answered_in from document_point where document = :document ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Points(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Point> of(String document) {
        return jdbc.sql(SELECT + "order by round, origin, number")
                .param("document", document)
                .query(Point.class)
                .list();
    }

    List<Point> in(String document, PointState state) {
        return of(document).stream().filter(point -> point.state() == state).toList();
    }

    void raise(String document, int round, String origin, List<NewPoint> points) {
        var known = (int) of(document).stream()
                .filter(point -> point.round() == round && point.origin().equals(origin))
                .count();
        for (int i = 0; i < points.size(); i++) {
            insert(document, round, origin, known + i + 1, points.get(i));
        }
    }

    void answer(String document, Point point, PointAnswer answer) {
        jdbc.sql("update document_point set state = 'ANSWERED', mended = :mended, answer = :answer,"
                        + " answered_in = :where, answered_at = :now where document = :document and round = :round"
                        + " and origin = :origin and number = :number")
                .param("mended", answer.mended())
                .param("answer", answer.text())
                .param("where", answer.where(), Types.VARCHAR)
                .param("now", LocalDateTime.now(clock))
                .param("document", document)
                .param("round", point.round())
                .param("origin", point.origin())
                .param("number", point.number())
                .update();
    }

    /** Whoever raised them has seen the answers. */
    void closeAnswered(String document, String origin) {
        jdbc.sql("update document_point set state = 'CLOSED' where document = :document and origin = :origin"
                        + " and state = 'ANSWERED'")
                .param("document", document)
                .param("origin", origin)
                .update();
    }

    void move(String document, PointState from, PointState to) {
        jdbc.sql("update document_point set state = :to where document = :document and state = :from")
                .param("to", to.name())
                .param("document", document)
                .param("from", from.name())
                .update();
    }

    private void insert(String document, int round, String origin, int number, NewPoint point) {
        jdbc.sql("insert into document_point (document, round, origin, number, section, criterion, body, who_acts,"
                        + " due_on, state, raised_at) values (:document, :round, :origin, :number, :section,"
                        + " :criterion, :body, :who, :due, 'OPEN', :now)")
                .param("document", document)
                .param("round", round)
                .param("origin", origin)
                .param("number", number)
                .param("section", point.section())
                .param("criterion", point.criterion(), Types.VARCHAR)
                .param("body", point.text())
                .param("who", point.whoActs(), Types.VARCHAR)
                .param("due", point.dueOn(), Types.DATE)
                .param("now", LocalDateTime.now(clock))
                .update();
    }
}
