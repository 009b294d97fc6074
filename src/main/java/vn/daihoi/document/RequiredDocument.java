package vn.daihoi.document;

/**
 * A document that the rules ask of a congress.
 *
 * @param owner role that drafts it
 */
record RequiredDocument(String type, String owner, DocumentPath path) {}
