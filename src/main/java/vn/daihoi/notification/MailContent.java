package vn.daihoi.notification;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import vn.daihoi.shared.CaseView;
import vn.daihoi.shared.Fact;

/**
 * What a mail tells, before it is put into words.
 *
 * @param link path inside the application; null when there is nothing to look at
 * @param detail further words for the subject and the lead, e.g. a register number; may be empty
 * @param tasks each with its own link
 */
public record MailContent(
        String title, String unit, String chain, String link, String detail, List<Fact> facts, List<TaskLine> tasks) {

    public static MailContent of(CaseView about, String detail) {
        return new MailContent(
                about.title(), about.unit(), about.chain(), about.link(), detail, about.facts(), List.of());
    }

    public static MailContent of(String title, String chain, List<TaskLine> tasks) {
        return new MailContent(title, "", chain, null, "", List.of(), tasks);
    }

    /** In the order of the message's places: title, unit, detail, number of tasks, name of the first of them. */
    Object[] words(String language) {
        var first = tasks.isEmpty() ? "" : tasks.get(0).name(language);
        return new Object[] {title, unit == null ? "" : unit, detail, tasks.size(), first};
    }

    /**
     * One task or milestone.
     *
     * @param names language → name
     * @param about title of its case; may be empty
     * @param due null when open-ended
     * @param link path inside the application
     * @param answerLink null where nobody may answer
     */
    public record TaskLine(Map<String, String> names, String about, LocalDateTime due, String link, String answerLink) {

        public static TaskLine task(String id, Map<String, String> names, String about, LocalDateTime due) {
            return new TaskLine(names, about, due, "/tasks/" + id, null);
        }

        /** With a link by which its reader answers without signing in. */
        public TaskLine answeredAt(String path) {
            return new TaskLine(names, about, due, link, path);
        }

        public String name(String language) {
            return names.getOrDefault(language, names.get("vi"));
        }
    }
}
