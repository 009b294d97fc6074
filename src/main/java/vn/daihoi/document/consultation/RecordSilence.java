package vn.daihoi.document.consultation;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.UseCase;

/** Who has not answered by the closing date has no comment. */
@UseCase
public class RecordSilence {

    private final JdbcClient jdbc;
    private final Consultations consultations;
    private final Clock clock;

    RecordSilence(JdbcClient jdbc, Consultations consultations, Clock clock) {
        this.jdbc = jdbc;
        this.consultations = consultations;
        this.clock = clock;
    }

    public void record(String document) {
        jdbc.sql("update document_consulted set stance = :stance, answered_at = :now where document = :document"
                        + " and consultation = :consultation and stance is null")
                .param("stance", Stance.NO_COMMENT.name())
                .param("now", LocalDateTime.now(clock))
                .param("document", document)
                .param("consultation", consultations.current(document))
                .update();
    }
}
