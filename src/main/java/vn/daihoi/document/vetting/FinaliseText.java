package vn.daihoi.document.vetting;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.document.SubmitVersion;
import vn.daihoi.document.VersionStage;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** The drafters work in what the authority changed while approving. */
@UseCase
public class FinaliseText {

    private final JdbcClient jdbc;
    private final SubmitVersion versions;

    FinaliseText(JdbcClient jdbc, SubmitVersion versions) {
        this.jdbc = jdbc;
        this.versions = versions;
    }

    public void finalise(Command command) {
        var version = versions.submit(new SubmitVersion.Command(
                command.document(), VersionStage.FINAL, command.content(), null, command.by()));
        for (int i = 0; i < command.amendments().size(); i++) {
            insert(command.document(), version, i + 1, command.amendments().get(i));
        }
    }

    private void insert(String document, int version, int number, Amendment amendment) {
        jdbc.sql("insert into document_amendment (document, version, number, decided, place)"
                        + " values (:document, :version, :number, :decided, :place)")
                .param("document", document)
                .param("version", version)
                .param("number", number)
                .param("decided", amendment.decided())
                .param("place", amendment.place())
                .update();
    }

    public record Command(String document, List<Amendment> amendments, String content, Actor by) {}

    /** @param place where the text carries it */
    public record Amendment(String decided, String place) {}
}
