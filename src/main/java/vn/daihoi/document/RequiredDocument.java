package vn.daihoi.document;

/**
 * A document that the rules ask of a congress.
 *
 * @param owner role that drafts it
 * @param register symbol of the unit's book its number comes from; empty for the journal only
 */
record RequiredDocument(String type, String owner, DocumentPath path, String register) {}
