package vn.daihoi.document;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.context.ApplicationEventPublisher;
import vn.daihoi.content.Contents;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** Adds the next version; earlier ones stay. */
@UseCase
public class SubmitVersion {

    private final Documents documents;
    private final Contents contents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SubmitVersion(Documents documents, Contents contents, ApplicationEventPublisher events, Clock clock) {
        this.documents = documents;
        this.contents = contents;
        this.events = events;
        this.clock = clock;
    }

    /** @return its number, from 1 */
    public int submit(Command command) {
        var stored = contents.find(command.content())
                .orElseThrow(() -> new IllegalArgumentException("no stored content " + command.content()));
        var document = documents.require(command.document());
        var number = document.nextVersion();
        documents.add(
                document.id,
                new VersionView(
                        number,
                        stored.id(),
                        stored.sha256(),
                        command.stage(),
                        command.remark(),
                        command.by().name(),
                        LocalDateTime.now(clock)),
                command.by().id());
        documents.save(document);
        events.publishEvent(new VersionSubmitted(document.id, number, stored.id()));
        return number;
    }

    /** @param remark null when nothing is to be said of it */
    public record Command(String document, VersionStage stage, String content, String remark, Actor by) {}
}
