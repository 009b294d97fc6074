package vn.daihoi.deadline.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.daihoi.deadline.log.EscalationLog;
import vn.daihoi.deadline.log.LogFilter;
import vn.daihoi.deadline.log.LogLine;
import vn.daihoi.identity.CurrentActor;
import vn.daihoi.paper.Sheet;
import vn.daihoi.shared.Actor;

/** Who was told of what, why and when the mail arrived; as a page and as an Excel file. */
@Controller
class EscalationLogController {

    private static final int PART = 1000;
    private static final List<String> COLUMNS = List.of(
            "task",
            "unit",
            "congress",
            "person",
            "audience",
            "tone",
            "rung",
            "due",
            "at",
            "state",
            "delivered",
            "noted",
            "message");

    private final EscalationLog log;
    private final CurrentActor actor;
    private final MessageSource messages;

    EscalationLogController(EscalationLog log, CurrentActor actor, MessageSource messages) {
        this.log = log;
        this.actor = actor;
        this.messages = messages;
    }

    @GetMapping("/escalations")
    String show(@ModelAttribute("form") LogForm form, Model model) {
        var me = actor.get();
        var found = log.page(me, form.filter(), form.position(), EscalationLog.PAGE + 1);
        var shown = found.subList(0, Math.min(found.size(), EscalationLog.PAGE));
        model.addAttribute("lines", shown);
        model.addAttribute("units", log.units(me));
        model.addAttribute("tones", List.of("REMINDER", "WARNING", "ALARM"));
        model.addAttribute("next", found.size() > shown.size() ? LogForm.cursor(shown.get(shown.size() - 1)) : null);
        return "deadline/log";
    }

    /** Everything that the filter leaves, not only the page. */
    @GetMapping("/escalations.xlsx")
    ResponseEntity<StreamingResponseBody> export(@ModelAttribute("form") LogForm form, Locale locale) {
        var me = actor.get();
        var disposition = ContentDisposition.attachment()
                .filename("nhat-ky-nhac-viec.xlsx")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Sheet.MEDIA_TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(out -> write(me, form.filter(), locale, out));
    }

    private void write(Actor me, LogFilter filter, Locale locale, OutputStream out) throws IOException {
        var head =
                COLUMNS.stream().map(key -> word("escalations." + key, locale)).toList();
        try (var sheet = new Sheet(word("escalations.title", locale), head)) {
            EscalationLog.Position after = null;
            List<LogLine> part;
            do {
                part = log.page(me, filter, after, PART);
                part.forEach(line -> sheet.add(row(line, locale)));
                after = part.isEmpty() ? after : LogForm.position(part.get(part.size() - 1));
            } while (part.size() == PART);
            sheet.write(out);
        }
    }

    private List<Object> row(LogLine line, Locale locale) {
        return Stream.<Object>of(
                        line.title(locale.getLanguage()),
                        line.unit(),
                        line.congress() == null ? "" : line.congress(),
                        line.personName(),
                        word("escalations.audience." + line.audience(), locale),
                        word("escalations.tone." + line.tone(), locale),
                        line.rung(),
                        LogForm.moment(line.due()),
                        LogForm.moment(line.escalatedAt()),
                        word("escalations.state." + line.state(), locale),
                        LogForm.moment(line.deliveredAt()),
                        LogForm.moment(line.acknowledgedAt()),
                        line.messageId() == null ? "" : line.messageId())
                .toList();
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
