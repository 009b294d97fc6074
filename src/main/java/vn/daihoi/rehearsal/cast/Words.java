package vn.daihoi.rehearsal.cast;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.workflow.Choice;

/**
 * Turns what a sheet says into what is posted. {@code ${today}}, {@code ${congressDay-2wd}}, {@code ${convened*60}} per cent,
 * {@code ${prefill.seats}}, {@code ${choice.people[0]}}, the last {@code ${choice.people[-1]}}, {@code ${choices.people}}, {@code ${count.people}}, {@code ${var.documentId}},
 * {@code ${file.docx}}; {@code {from: prefill.votes, with: {…}}} fills rows that the task offers.
 */
@Component
@Profile("rehearsal")
public class Words {

    private static final Pattern SLOT =
            Pattern.compile("\\$\\{([a-zA-Z]+)(?:\\.([\\w-]+))?(?:\\[(-?\\d+)])?(?:([+-]\\d+)(wd|d)?|\\*(\\d+))?}");

    private final WorkingCalendar calendar;
    private final Attachments attachments;

    Words(WorkingCalendar calendar, Attachments attachments) {
        this.calendar = calendar;
        this.attachments = attachments;
    }

    public Map<String, Object> speak(Map<String, Object> sheet, Scene scene) {
        var spoken = new LinkedHashMap<String, Object>();
        sheet.forEach((field, words) -> {
            var value = resolve(words, scene);
            if (value != null) {
                spoken.put(field, value);
            }
        });
        return spoken;
    }

    Object resolve(Object words, Scene scene) {
        if (words instanceof Map<?, ?> map && map.containsKey("from")) {
            return rows(map, scene);
        }
        if (words instanceof Map<?, ?> map) {
            return speak(textKeys(map), scene);
        }
        if (words instanceof List<?> list) {
            return list.stream().map(item -> resolve(item, scene)).toList();
        }
        return words instanceof String text ? fill(text, scene) : words == null ? null : words.toString();
    }

    /** Every offered row, the fields of {@code with} laid over it; {@code keep} names the columns that stay. */
    private List<Map<String, Object>> rows(Map<?, ?> instruction, Scene scene) {
        var source = instruction.get("from").toString();
        var offered = (List<?>) scene.prefill().getOrDefault(source.substring("prefill.".length()), List.of());
        var with = instruction.get("with") instanceof Map<?, ?> map ? textKeys(map) : Map.<String, Object>of();
        return offered.stream()
                .map(row -> {
                    var merged = Rows.posted((Map<?, ?>) row);
                    merged.putAll(speak(with, scene));
                    return (Map<String, Object>) merged;
                })
                .toList();
    }

    private Object fill(String text, Scene scene) {
        var whole = SLOT.matcher(text);
        if (whole.matches()) {
            return slot(whole.toMatchResult(), scene);
        }
        return SLOT.matcher(text).replaceAll(found -> {
            var value = slot(found, scene);
            return value == null ? "" : java.util.regex.Matcher.quoteReplacement(value.toString());
        });
    }

    private Object slot(java.util.regex.MatchResult found, Scene scene) {
        var name = found.group(1);
        var detail = found.group(2);
        return switch (name) {
            case "prefill" -> plain(scene.prefill().get(detail));
            case "var" -> scene.task().text(detail);
            case "choice" -> choice(choices(detail, scene), Integer.parseInt(found.group(3)));
            case "choices" -> choices(detail, scene);
            case "count" -> Integer.toString(choices(detail, scene).size());
            case "plannedDays" -> scene.plannedDays().toPlainString();
            case "file" -> attachments.file(detail, scene);
            case "convened" -> number(scene.congress().convened(), found);
            case "guests" ->
                number(scene.congress().guests() == null ? 0 : scene.congress().guests(), found);
            default -> day(name, found, scene);
        };
    }

    private static String choice(List<String> choices, int place) {
        return choices.get(place < 0 ? choices.size() + place : place);
    }

    private static String number(int value, java.util.regex.MatchResult found) {
        var percent = found.group(6) == null ? 100 : Integer.parseInt(found.group(6));
        return Integer.toString(value * percent / 100);
    }

    private static Object plain(Object value) {
        return value == null || value instanceof List<?> ? value : value.toString();
    }

    private static List<String> choices(String key, Scene scene) {
        var offered = (List<?>) scene.prefill().getOrDefault(key, List.of());
        return offered.stream().map(choice -> ((Choice) choice).value()).toList();
    }

    private Object day(String name, java.util.regex.MatchResult found, Scene scene) {
        var day = scene.days().get(name);
        if (day == null) {
            throw new IllegalStateException(
                    "the sheet for " + scene.task().form() + " asks for " + name + ", which nobody knows yet");
        }
        return found.group(4) == null
                ? day.toString()
                : moved(day, Integer.parseInt(found.group(4)), found.group(5)).toString();
    }

    private LocalDate moved(LocalDate day, int by, String unit) {
        if (!"wd".equals(unit)) {
            return day.plusDays(by);
        }
        return by < 0 ? calendar.minusWorkingDays(day, -by) : calendar.plusWorkingDays(day, by);
    }

    private static Map<String, Object> textKeys(Map<?, ?> map) {
        var texts = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> texts.put(key.toString(), value));
        return texts;
    }
}
