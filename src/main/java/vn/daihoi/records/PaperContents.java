package vn.daihoi.records;

import java.util.Map;

/** What a room has to say in papers of its cases beside their facts; each room implements it once for a kind of case. */
public interface PaperContents {

    /** The kind of case, as its {@code CaseFacts} names it. */
    String caseKind();

    /** Values by the names that templates use. */
    Map<String, Object> of(String caseId);
}
