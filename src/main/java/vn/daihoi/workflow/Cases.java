package vn.daihoi.workflow;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.CaseFacts;
import vn.daihoi.shared.CaseView;

/** Asks the room that owns a kind of case what others may know of it. */
@Component
public class Cases {

    private final Map<String, CaseFacts> byKind;

    Cases(List<CaseFacts> all) {
        byKind = all.stream().collect(Collectors.toUnmodifiableMap(CaseFacts::kind, Function.identity()));
    }

    /** @throws vn.daihoi.shared.UnknownCase when there is none */
    public CaseView describe(String kind, String id) {
        var facts = byKind.get(kind);
        if (facts == null) {
            throw new IllegalArgumentException("no room knows cases of kind " + kind);
        }
        return facts.describe(id);
    }
}
