package vn.daihoi.shared;

import java.util.List;

/** What mails, records and deadlines may learn of a case; each room implements it once for the kind it owns. */
public interface CaseFacts {

    /** {@code plan}, {@code congress}, {@code document}, {@code scheme}, {@code ballot}, {@code decision}, … */
    String kind();

    /** @throws UnknownCase when no case of this kind has the id */
    CaseView describe(String id);

    /** Headings that a point about the case is bound to, in their order; none where points are not bound. */
    default List<String> sections(String id) {
        return List.of();
    }

    /** What a point about such a case may be a matter of; its words are {@code <kind>.criterion.<value>}. */
    default List<String> criteria() {
        return List.of();
    }
}
