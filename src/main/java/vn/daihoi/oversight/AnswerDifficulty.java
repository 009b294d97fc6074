package vn.daihoi.oversight;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Text;
import vn.daihoi.shared.UseCase;

/** The working group answers; what helps others too is published to them. */
@UseCase
public class AnswerDifficulty {

    private final JdbcClient jdbc;
    private final Clock clock;

    AnswerDifficulty(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void answer(Command command) {
        jdbc.sql("update difficulty set answer = :answer, legal_basis = :basis, published = :published,"
                        + " escalated = :escalated, answered_by = :by, answered_at = :at where id = :id")
                .param("answer", Text.normal(command.answer()))
                .param("basis", Text.normal(command.legalBasis()), Types.VARCHAR)
                .param("published", command.published())
                .param("escalated", Text.normal(command.escalated()), Types.VARCHAR)
                .param("by", command.by().id())
                .param("at", LocalDateTime.now(clock))
                .param("id", command.difficulty())
                .update();
    }

    /** @param escalated what must be put to the superior; null when nothing must */
    public record Command(
            String difficulty, String answer, String legalBasis, boolean published, String escalated, Actor by) {}
}
