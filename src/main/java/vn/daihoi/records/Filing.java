package vn.daihoi.records;

import vn.daihoi.shared.CaseView;

/**
 * What a registered document is and which case it belongs to.
 *
 * @param kind kebab-case word of the model, e.g. {@code plan-issued}
 * @param chain the journal of the case
 */
public record Filing(String kind, String title, String chain, String caseKind, String caseId) {

    public static Filing of(String kind, CaseView about) {
        return new Filing(kind, about.title(), about.chain(), about.kind(), about.id());
    }
}
