package vn.daihoi.decision.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.daihoi.decision.Member;
import vn.daihoi.decision.web.SittingAgenda.Item;

/** What was typed of a sitting: said once for all matters, and said of each. Parameters of a matter end with its task's id. */
record SittingForm(Map<String, String[]> parameters, String minutes) {

    static final List<String> COMMON = List.of("heldOn", "chair", "present", "guests", "minutes");

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

    /** One a line; a line may begin with the name of the member who asked for it and a colon. */
    private List<Map<String, Object>> amendments(Item item) {
        var rows = new ArrayList<Map<String, Object>>();
        of("amendments", item)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    var by = item.members().stream()
                            .filter(member -> line.startsWith(member.name() + ":"))
                            .findFirst();
                    var change = by.map(member ->
                                    line.substring(member.name().length() + 1).strip())
                            .orElse(line);
                    rows.add(Map.of(
                            "change", change, "by", by.map(Member::person).orElse("")));
                });
        return rows;
    }

    private static void put(Map<String, Object> answers, String key, String value) {
        if (value != null && !value.isEmpty()) {
            answers.put(key, value);
        }
    }
}
