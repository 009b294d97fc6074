package vn.daihoi.document.consultation;

import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.document.SubmitVersion;
import vn.daihoi.document.VersionStage;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** Every comment gets its answer, and the next version shows what was taken up. */
@UseCase
public class DigestComments {

    private final JdbcClient jdbc;
    private final Consultations consultations;
    private final ConsultationQueries queries;
    private final SubmitVersion versions;

    DigestComments(JdbcClient jdbc, Consultations consultations, ConsultationQueries queries, SubmitVersion versions) {
        this.jdbc = jdbc;
        this.consultations = consultations;
        this.queries = queries;
        this.versions = versions;
    }

    /** @return comments without an answer; nothing is stored unless there is none */
    public List<Comment> digest(Command command) {
        var answered = command.answers().stream().map(Answer::comment).toList();
        var open = queries.comments(command.document()).stream()
                .filter(comment -> !answered.contains(comment.key()))
                .toList();
        if (open.isEmpty()) {
            store(command);
        }
        return open;
    }

    private void store(Command command) {
        var consultation = consultations.current(command.document());
        command.answers().forEach(answer -> store(command.document(), consultation, answer));
        jdbc.sql("update document_consultation set digest = :digest where document = :document and number = :number")
                .param("digest", command.digest())
                .param("document", command.document())
                .param("number", consultation)
                .update();
        versions.submit(new SubmitVersion.Command(
                command.document(), VersionStage.DIGEST, command.content(), command.digest(), command.by()));
    }

    private void store(String document, int consultation, Answer answer) {
        var hash = answer.comment().lastIndexOf('#');
        jdbc.sql("update document_comment set taken = :taken, reason = :reason where document = :document"
                        + " and consultation = :consultation and person = :person and number = :number")
                .param("taken", answer.taken().name())
                .param("reason", answer.reason(), Types.VARCHAR)
                .param("document", document)
                .param("consultation", consultation)
                .param("person", answer.comment().substring(0, hash))
                .param("number", Integer.parseInt(answer.comment().substring(hash + 1)))
                .update();
    }

    public record Command(String document, List<Answer> answers, String digest, String content, Actor by) {}

    /** @param comment its {@link Comment#key()} */
    public record Answer(String comment, Taken taken, String reason) {}
}
