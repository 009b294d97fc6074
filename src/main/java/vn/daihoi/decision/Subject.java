package vn.daihoi.decision;

/**
 * What is decided.
 *
 * @param kind plan, working-group, document, scheme, consent, result, roll-out, amendment
 * @param chain the journal it belongs to: a congress id or a plan id
 */
public record Subject(String kind, String id, String chain) {}
