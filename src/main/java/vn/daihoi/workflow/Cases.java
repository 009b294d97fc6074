package vn.daihoi.workflow;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.CaseFacts;
import vn.daihoi.shared.CaseView;
import vn.daihoi.shared.UnknownCase;

/** Asks the room that owns a kind of case what others may know of it. */
@Component
public class Cases {

    /** Not a decision: its title may name a candidate, and what is said here goes far. */
    private static final Map<String, String> SUBJECTS = Map.of("documentId", "document", "ballotId", "ballot");

    private final Map<String, CaseFacts> byKind;

    Cases(List<CaseFacts> all) {
        byKind = all.stream().collect(Collectors.toUnmodifiableMap(CaseFacts::kind, Function.identity()));
    }

    /** @throws vn.daihoi.shared.UnknownCase when there is none */
    public CaseView describe(String kind, String id) {
        return of(kind).describe(id);
    }

    /** Headings that a point about the case is bound to; none where points are not bound. */
    public List<String> sections(String kind, String id) {
        return of(kind).sections(id);
    }

    public List<String> criteria(String kind) {
        return of(kind).criteria();
    }

    private CaseFacts of(String kind) {
        var facts = byKind.get(kind);
        if (facts == null) {
            throw new IllegalArgumentException("no room knows cases of kind " + kind);
        }
        return facts;
    }

    /** The congress or the plan whose id is the business key; empty while no room knows it. */
    public Optional<CaseView> ofChain(String businessKey) {
        return Stream.of("congress", "plan")
                .map(byKind::get)
                .filter(Objects::nonNull)
                .flatMap(facts -> known(facts, businessKey).stream())
                .findFirst();
    }

    /**
     * What a task is about beside its business key.
     *
     * @param kinds variable → kind of the case that it names; the first that is there counts
     */
    public Optional<CaseView> about(OpenTask task, Map<String, String> kinds) {
        return kinds.entrySet().stream()
                .filter(kind -> task.text(kind.getKey()) != null)
                .findFirst()
                .flatMap(kind -> Optional.ofNullable(byKind.get(kind.getValue()))
                        .flatMap(facts -> known(facts, task.text(kind.getKey()))));
    }

    /** Title of the document or ballot that a task is about, fit for a mail; null where it is about its case as a whole. */
    public String subject(OpenTask task) {
        return about(task, SUBJECTS).map(CaseView::title).orElse(null);
    }

    private static Optional<CaseView> known(CaseFacts facts, String id) {
        try {
            return Optional.of(facts.describe(id));
        } catch (UnknownCase unknown) {
            return Optional.empty();
        }
    }
}
