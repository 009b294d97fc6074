package vn.daihoi.notification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.daihoi.organisation.Person;
import vn.daihoi.shared.UseCase;

/** Writes a mail to each recipient into the outbox; it leaves after the surrounding transaction has committed. */
@UseCase("outboxNotify")
public class Notify {

    private final Recipients recipients;
    private final MailTemplates templates;
    private final Outbox outbox;

    Notify(Recipients recipients, MailTemplates templates, Outbox outbox) {
        this.recipients = recipients;
        this.templates = templates;
        this.outbox = outbox;
    }

    /** @return how many mails were written; who has one of this key already gets no second */
    public int enqueue(Command command) {
        return enqueueAll(List.of(command)).size();
    }

    /** As {@link #enqueue}, many at once. */
    public List<Written> enqueueAll(List<Command> commands) {
        var held =
                outbox.held(commands.stream().map(Command::uniqueKey).distinct().toList());
        var drafts = new ArrayList<Outbox.Draft>();
        for (var command : commands) {
            for (var person : recipients.resolve(command.recipients())) {
                if (held.add(new Outbox.Held(command.uniqueKey(), person.id()))) {
                    drafts.add(draft(command, person));
                }
            }
        }
        outbox.put(drafts);
        return drafts.stream()
                .map(draft -> new Written(draft.command().uniqueKey(), draft.id()))
                .toList();
    }

    /** Takes a mail back that has not left. @return false when it is too late */
    public boolean withdraw(String mail) {
        return outbox.withdraw(mail);
    }

    private Outbox.Draft draft(Command command, Person person) {
        return new Outbox.Draft(UUID.randomUUID().toString(), command, person, words(command, person));
    }

    private MailTemplates.Words words(Command command, Person person) {
        var addressee = new MailTemplates.Addressee(person.name(), person.language());
        return templates.render(command.template(), command.content(), addressee);
    }

    /**
     * @param template file {@code templates/mail/<template>} and texts {@code mail.<template>.*}; either may be absent
     * @param recipients {@code ROLE@organisation} or person ids
     * @param uniqueKey one mail per key and person, ever
     */
    public record Command(
            String template,
            Collection<String> recipients,
            MailContent content,
            String uniqueKey,
            String taskId,
            boolean urgent) {

        public static Command of(
                String template, Collection<String> recipients, MailContent content, String uniqueKey) {
            return new Command(template, recipients, content, uniqueKey, null, false);
        }
    }

    /** A mail that now stands in the outbox. */
    public record Written(String uniqueKey, String mail) {}
}
