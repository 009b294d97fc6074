package vn.daihoi.notification;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.springframework.core.io.ClassPathResource;
import vn.daihoi.organisation.People;
import vn.daihoi.shared.Fact;
import vn.daihoi.shared.UseCase;

/** How each mail reads, with made-up contents, and one sent to try whether mails arrive. */
@UseCase
public class PreviewMail {

    private static final String SUBJECT = ".subject";

    private final MailTemplates templates;
    private final Notify notify;
    private final People people;
    private final Clock clock;

    PreviewMail(MailTemplates templates, Notify notify, People people, Clock clock) {
        this.templates = templates;
        this.notify = notify;
        this.people = people;
        this.clock = clock;
    }

    /** Names of all templates that have words of their own. */
    public List<String> names() {
        var texts = new Properties();
        try (var file = new InputStreamReader(
                new ClassPathResource("messages.properties").getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var names = new TreeSet<String>();
        texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith("mail.") && key.endsWith(SUBJECT))
                .forEach(key -> names.add(key.substring("mail.".length(), key.length() - SUBJECT.length())));
        return List.copyOf(names);
    }

    public Preview preview(String template, String person, String language) {
        var reader = new MailTemplates.Addressee(people.require(person).name(), language);
        var words = templates.render(template, sample(template), reader);
        return new Preview(words.subject(), words.text(), words.html());
    }

    /** Goes through the outbox as every other mail. */
    public void send(String template, String person) {
        var key = "preview:" + template + ":" + LocalDateTime.now(clock);
        notify.enqueue(new Notify.Command(template, List.of(person), sample(template), key, null, true));
    }

    private MailContent sample(String template) {
        var names = Map.of("vi", "Soạn thảo báo cáo chính trị", "en", "Draft the political report");
        var due = LocalDateTime.now(clock).toLocalDate().plusDays(3).atTime(17, 0);
        var task = new MailContent.TaskLine(names, "Đại hội Chi bộ mẫu", due, "/tasks", null);
        var tasks = template.startsWith("deadline-") && !template.endsWith("answered")
                || template.equals("task-arrived")
                || template.equals("vacancy");
        return new MailContent(
                "Đại hội Chi bộ mẫu",
                "Chi bộ mẫu",
                "",
                tasks ? null : "/tasks",
                tasks ? "" : "12-KH/HU",
                tasks ? List.of() : List.of(new Fact("Ngày đại hội", "15/3/2025")),
                tasks ? List.of(task) : List.of());
    }

    public record Preview(String subject, String text, String html) {}
}
