package vn.daihoi.document.consultation;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.UseCase;

/** Somebody who was asked says what the body thinks of the draft. */
@UseCase
public class GiveComments {

    private final JdbcClient jdbc;
    private final Consultations consultations;
    private final Clock clock;

    GiveComments(JdbcClient jdbc, Consultations consultations, Clock clock) {
        this.jdbc = jdbc;
        this.consultations = consultations;
        this.clock = clock;
    }

    /** @return false when the person was not asked or has answered */
    public boolean give(Command command) {
        var consultation = consultations.current(command.document());
        if (!answer(command, consultation)) {
            return false;
        }
        for (int i = 0; i < command.proposals().size(); i++) {
            insert(command, consultation, i + 1, command.proposals().get(i));
        }
        return true;
    }

    private boolean answer(Command command, int consultation) {
        return jdbc.sql("update document_consulted set stance = :stance, participants = :participants, paper = :paper,"
                                + " answered_at = :now where document = :document and consultation = :consultation"
                                + " and person = :person and stance is null")
                        .param("stance", command.stance().name())
                        .param("participants", command.participants(), Types.INTEGER)
                        .param("paper", command.paper(), Types.VARCHAR)
                        .param("now", LocalDateTime.now(clock))
                        .param("document", command.document())
                        .param("consultation", consultation)
                        .param("person", command.person())
                        .update()
                > 0;
    }

    private void insert(Command command, int consultation, int number, Proposal proposal) {
        jdbc.sql("insert into document_comment (document, consultation, person, number, section, proposal, why)"
                        + " values (:document, :consultation, :person, :number, :section, :proposal, :why)")
                .param("document", command.document())
                .param("consultation", consultation)
                .param("person", command.person())
                .param("number", number)
                .param("section", proposal.section())
                .param("proposal", proposal.text())
                .param("why", proposal.why(), Types.VARCHAR)
                .update();
    }

    /**
     * @param participants of the meeting that discussed the draft, or null
     * @param paper id of a stored file, or null
     */
    public record Command(
            String document,
            String person,
            Stance stance,
            List<Proposal> proposals,
            Integer participants,
            String paper) {}

    public record Proposal(String section, String text, String why) {}
}
