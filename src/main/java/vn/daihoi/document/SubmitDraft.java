package vn.daihoi.document;

import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** The drafters hand in the first text of a document under its title. */
@UseCase
public class SubmitDraft {

    private final Documents documents;
    private final SubmitVersion versions;

    SubmitDraft(Documents documents, SubmitVersion versions) {
        this.documents = documents;
        this.versions = versions;
    }

    /** @return number of the version; 1, or more where a final document was taken up again */
    public int submit(Command command) {
        var document = documents.require(command.document());
        document.title = command.title();
        document.outline = command.outline();
        documents.save(document);
        return versions.submit(new SubmitVersion.Command(
                command.document(), VersionStage.DRAFT, command.content(), command.memo(), command.by()));
    }

    /** @param outline number and date of the paper that the draft follows, or null; so is {@code memo} */
    public record Command(String document, String title, String outline, String content, String memo, Actor by) {}
}
