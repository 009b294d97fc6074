package vn.daihoi.dashboard.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.daihoi.congress.stage.Stage;
import vn.daihoi.dashboard.CongressLine;
import vn.daihoi.dashboard.CongressLines;
import vn.daihoi.dashboard.Extent;
import vn.daihoi.dashboard.StepLine;
import vn.daihoi.dashboard.StepLines;
import vn.daihoi.paper.Sheet;

/** The tables of the dashboards as Excel files: everything that the filters leave, not only the page. */
@Controller
class ExportController {

    private static final int PART = 1000;

    private final Watcher watcher;
    private final CongressLines lines;
    private final StepLines steps;
    private final MessageSource messages;

    ExportController(Watcher watcher, CongressLines lines, StepLines steps, MessageSource messages) {
        this.watcher = watcher;
        this.lines = lines;
        this.steps = steps;
        this.messages = messages;
    }

    @GetMapping("/dashboard/programmes/{id}/units.xlsx")
    ResponseEntity<StreamingResponseBody> units(
            @PathVariable String id, @ModelAttribute("chosen") ChoiceForm chosen, Locale locale) {
        var whole = watcher.extent(watcher.plan(id), Extent.Choice.ALL);
        var areas = lines.areas(whole).keySet();
        var extent = new Extent(id, whole.watched(), chosen.choice(areas));
        return file(id + ".xlsx", out -> writeUnits(extent, locale, out));
    }

    @GetMapping("/dashboard/late.xlsx")
    ResponseEntity<StreamingResponseBody> late(@RequestParam(defaultValue = "") String plan, Locale locale) {
        var extent = plan.isEmpty() ? watcher.everything() : watcher.extent(watcher.plan(plan), Extent.Choice.ALL);
        return file("viec-qua-han.xlsx", out -> writeLate(extent, locale, out));
    }

    private void writeUnits(Extent extent, Locale locale, OutputStream out) throws IOException {
        var head = new ArrayList<>(words(
                locale,
                "plan.unit",
                "dashboard.state",
                "dashboard.wave.which",
                "dashboard.day",
                "dashboard.lastDay.head",
                "dashboard.heldOn"));
        Arrays.stream(Stage.values()).forEach(stage -> head.add(word(locale, stage.messageKey())));
        try (var sheet = new Sheet(word(locale, "dashboard.programme"), head)) {
            var after = CongressLine.Position.START;
            List<CongressLine> part;
            do {
                part = lines.page(extent, after, PART);
                part.forEach(line -> sheet.add(row(line, locale)));
                after = part.isEmpty() ? after : part.get(part.size() - 1).position();
            } while (part.size() == PART);
            sheet.write(out);
        }
    }

    private List<Object> row(CongressLine line, Locale locale) {
        var row = new ArrayList<Object>(List.of(
                line.unitName(),
                word(locale, "congress.state." + line.shownState()),
                line.wave(),
                line.countingDay(),
                line.lastDay(),
                Objects.requireNonNullElse(line.heldOn(), "")));
        Arrays.stream(Stage.values())
                .forEach(stage -> row.add(word(locale, line.state(stage).messageKey())));
        return row;
    }

    private void writeLate(Extent extent, Locale locale, OutputStream out) throws IOException {
        var head = words(
                locale,
                "dashboard.map.step",
                "plan.unit",
                "dashboard.door",
                "dashboard.since.head",
                "dashboard.due.head",
                "dashboard.moves",
                "dashboard.returns");
        var vietnamese = !locale.getLanguage().equals("en");
        try (var sheet = new Sheet(word(locale, "dashboard.overdue"), head)) {
            var after = StepLines.Position.START;
            List<StepLine> part;
            do {
                part = steps.overdue(extent, null, after, PART);
                part.forEach(step -> sheet.add(row(step, vietnamese, locale)));
                after = part.isEmpty() ? after : part.get(part.size() - 1).position();
            } while (part.size() == PART);
            sheet.write(out);
        }
    }

    private List<Object> row(StepLine step, boolean vietnamese, Locale locale) {
        return List.of(
                step.name(vietnamese),
                Objects.requireNonNullElse(step.unitName(), ""),
                step.role() == null ? word(locale, "dashboard.personal") : word(locale, "role." + step.role()),
                step.openedAt().toLocalDate(),
                step.due().toLocalDate(),
                step.moved(),
                step.before());
    }

    private List<String> words(Locale locale, String... keys) {
        return Stream.of(keys).map(key -> word(locale, key)).toList();
    }

    private String word(Locale locale, String key) {
        return messages.getMessage(key, null, locale);
    }

    private static ResponseEntity<StreamingResponseBody> file(String name, StreamingResponseBody body) {
        var disposition = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Sheet.MEDIA_TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(body);
    }
}
