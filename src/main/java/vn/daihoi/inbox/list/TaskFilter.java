package vn.daihoi.inbox.list;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.daihoi.shared.Text;

/**
 * Which tasks of a list are wanted; null or blank asks nothing.
 *
 * @param unit part of its name, whatever its case and diacritics
 * @param plan its whole title
 * @param from the first moment at which a wanted task is due
 * @param text words that begin like these are in it, whatever their case, diacritics and order
 * @param before the first moment at which it is due too late
 */
public record TaskFilter(
        String process,
        String unit,
        String plan,
        LocalDateTime from,
        LocalDateTime before,
        String criticality,
        String text) {

    private static final int MOST_WORDS = 8;

    public static final TaskFilter NONE = new TaskFilter(null, null, null, null, null, null, null);

    public TaskFilter dueBefore(LocalDateTime moment) {
        return new TaskFilter(
                process,
                unit,
                plan,
                from,
                before != null && before.isBefore(moment) ? before : moment,
                criticality,
                text);
    }

    /** Whether the row of the audience alone can tell. */
    boolean narrow() {
        return blank(process) && blank(plan) && words().isEmpty();
    }

    /** Each begins a word of what is wanted. */
    List<String> words() {
        var words = Words.of(text);
        return words.subList(0, Math.min(words.size(), MOST_WORDS));
    }

    /** Of the task {@code t}. */
    String likeWords() {
        return IntStream.range(0, words().size())
                .mapToObj(" and t.search like :word%d"::formatted)
                .collect(Collectors.joining());
    }

    /** Begins with {@code and}; {@code a} is the audience, {@code t} the task. */
    String where() {
        var asked = new ArrayList<String>();
        ask(asked, process, "t.process = :process");
        ask(asked, plan, "t.plan = :plan");
        asked.add(likeWords());
        ask(asked, unit, "a.unit_key like :unit");
        ask(asked, from, "a.due >= :from");
        ask(asked, before, "a.due < :before");
        ask(asked, criticality, "a.urgency = :urgency");
        return String.join("", asked);
    }

    /** The same of tasks that are done, all in table {@code t}; a due date is not asked for. */
    String whereDone() {
        var asked = new ArrayList<String>();
        ask(asked, process, "t.process = :process");
        ask(asked, plan, "t.plan = :plan");
        asked.add(likeWords());
        ask(asked, unit, "t.search like :unit");
        ask(asked, criticality, "t.criticality = :criticality");
        return String.join("", asked);
    }

    Map<String, Object> parameters() {
        var values = new HashMap<String, Object>();
        values.put("process", process);
        values.put("plan", plan);
        var words = words();
        for (int word = 0; word < words.size(); word++) {
            values.put("word" + word, "% " + words.get(word) + "%");
        }
        values.put("unit", like(unit));
        values.put("from", from);
        values.put("before", before);
        values.put("urgency", Urgency.of(criticality));
        values.put("criticality", criticality);
        return values;
    }

    private static void ask(List<String> asked, Object value, String condition) {
        if (value != null && !blank(value.toString())) {
            asked.add(" and " + condition);
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static String like(String typed) {
        return typed == null
                ? null
                : "%" + Text.folded(Text.normal(typed.strip())).replaceAll("[%_\\\\]", " ") + "%";
    }
}
