package vn.daihoi.congress.web;

import java.util.List;
import java.util.Map;
import vn.daihoi.workflow.Choice;

/** Options that a form offers. */
final class Choices {

    private Choices() {}

    /** @param names id → name, in the order of the list */
    static List<Choice> of(Map<String, String> names) {
        return names.entrySet().stream()
                .map(entry -> new Choice(entry.getKey(), entry.getValue()))
                .toList();
    }
}
