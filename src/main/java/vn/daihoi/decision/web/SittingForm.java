package vn.daihoi.decision.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.daihoi.decision.Member;
import vn.daihoi.decision.web.SittingAgenda.Item;

/** What was typed of a sitting: said once for all matters, and said of each. Parameters of a matter end with its task's id. */
record SittingForm(Map<String, String[]> parameters, String minutes) {

    private static final List<String> POINT = List.of("change", "by", "section", "criterion", "dueOn");
    private static final String MORE = "more";

    public String text(String name) {
        var values = parameters.get(name);
        return values == null ? "" : values[0].strip();
    }

    public String of(String name, Item item) {
        return text(name + ":" + item.task().id());
    }

    /** Why a member took no part in a matter; empty when he did. */
    public String recusal(Item item, Member member) {
        return text("recusal:" + item.task().id() + ":" + member.person());
    }

    /** One cell of the points of a matter, counted from 0. */
    public String point(String cell, Item item, int row) {
        return text(cell + ":" + item.task().id() + ":" + row);
    }

    /** Rows for points to draw: those that were typed, and another where there is none or one is asked for. */
    public int points(Item item) {
        var typed = typed(item);
        return typed == 0 || !of(MORE, item).isEmpty() ? typed + 1 : typed;
    }

    /** Something is typed as a point of the matter, or about to be. */
    public boolean says(Item item) {
        return !of(MORE, item).isEmpty() || !amendments(item).isEmpty();
    }

    boolean wantsMore() {
        return parameters.keySet().stream().anyMatch(name -> name.startsWith(MORE + ":"));
    }

    private int typed(Item item) {
        return (int) IntStream.iterate(0, row -> row + 1)
                .takeWhile(row -> parameters.containsKey("change:" + item.task().id() + ":" + row))
                .count();
    }

    public boolean taken(Item item) {
        return !of("take", item).isEmpty();
    }

    public boolean present(String person) {
        return Arrays.asList(parameters.getOrDefault("present", new String[0])).contains(person);
    }

    /** Answers to the form of one matter; only members of its own electorate count. */
    Map<String, Object> answers(Item item, String sameSitting) {
        var answers = new HashMap<String, Object>();
        put(answers, "heldOn", text("heldOn"));
        put(answers, "chair", text("chair"));
        put(answers, "guests", text("guests"));
        put(answers, "minutes", minutes);
        put(answers, "meeting", sameSitting);
        List.of("agreed", "disagreed", "other").forEach(vote -> put(answers, vote, of(vote, item)));
        answers.put(
                "present",
                item.members().stream()
                        .map(Member::person)
                        .filter(this::present)
                        .toList());
        answers.put("recused", recused(item));
        answers.put("amendments", amendments(item));
        return answers;
    }

    private List<Map<String, Object>> recused(Item item) {
        return item.members().stream()
                .filter(member -> !recusal(item, member).isEmpty())
                .map(member -> Map.<String, Object>of("member", member.person(), "why", recusal(item, member)))
                .toList();
    }

    private List<Map<String, Object>> amendments(Item item) {
        return IntStream.range(0, typed(item))
                .mapToObj(row -> POINT.stream()
                        .filter(cell -> !point(cell, item, row).isEmpty())
                        .collect(
                                Collectors.<String, String, Object>toMap(cell -> cell, cell -> point(cell, item, row))))
                .filter(cells -> !cells.isEmpty())
                .toList();
    }

    private static void put(Map<String, Object> answers, String key, String value) {
        if (value != null && !value.isEmpty()) {
            answers.put(key, value);
        }
    }
}
