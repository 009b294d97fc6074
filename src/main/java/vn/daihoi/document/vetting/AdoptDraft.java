package vn.daihoi.document.vetting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.document.DocumentQueries;
import vn.daihoi.document.DocumentView;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** The committee of the unit adopts the text as its submission, or says what must change before. */
@UseCase
public class AdoptDraft {

    private final JdbcClient jdbc;
    private final DocumentQueries documents;
    private final Points points;
    private final Rounds rounds;
    private final VettingLines lines;
    private final Clock clock;

    AdoptDraft(
            JdbcClient jdbc, DocumentQueries documents, Points points, Rounds rounds, VettingLines lines, Clock clock) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.points = points;
        this.rounds = rounds;
        this.lines = lines;
        this.clock = clock;
    }

    public void adopt(Command command) {
        var document = documents.require(command.document());
        keep(command);
        if (command.adopted()) {
            points.closeAnswered(document.id(), Origin.COMMITTEE);
            rounds.open(document.id(), document.versions(), linesOf(document));
        } else {
            points.raise(document.id(), rounds.current(document.id()), Origin.COMMITTEE, command.remarks());
        }
    }

    private List<String> linesOf(DocumentView document) {
        return document.path().vetted() ? lines.of(document) : List.of();
    }

    private void keep(Command command) {
        jdbc.sql("insert into document_adoption (document, number, met_on, entitled, present, in_favour, adopted,"
                        + " recorded_by, recorded_at) values (:document, (select coalesce(max(number), 0) + 1"
                        + " from document_adoption where document = :document), :met, :entitled, :present, :favour,"
                        + " :adopted, :by, :now)")
                .param("document", command.document())
                .param("met", command.metOn())
                .param("entitled", command.votes().entitled())
                .param("present", command.votes().present())
                .param("favour", command.votes().inFavour())
                .param("adopted", command.adopted())
                .param("by", command.by().name())
                .param("now", LocalDateTime.now(clock))
                .update();
    }

    /** @param remarks what must change; empty when adopted */
    public record Command(
            String document, LocalDate metOn, Votes votes, boolean adopted, List<NewPoint> remarks, Actor by) {}
}
