package vn.daihoi.notification;

import java.util.Collection;
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
        int written = 0;
        for (var person : recipients.resolve(command.recipients())) {
            if (!outbox.holds(command.uniqueKey(), person.id())) {
                outbox.put(command, person, words(command, person));
                written++;
            }
        }
        return written;
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
}
