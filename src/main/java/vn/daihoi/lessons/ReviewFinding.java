package vn.daihoi.lessons;

/**
 * One sentence of a review.
 *
 * @param kind STRENGTH, LIMIT, GUIDANCE, REQUEST or MARK
 * @param aspect LEADERSHIP, DOCUMENTS, PERSONNEL, ELECTIONS, RUNNING, DEBATE, PROPAGANDA or LOGISTICS
 * @param congress the pilot it was seen at; null for the whole
 * @param causeKind OBJECTIVE or SUBJECTIVE; null where no cause is named yet
 */
public record ReviewFinding(String kind, String aspect, String words, String congress, String causeKind, String cause) {

    /** A limit without its cause cannot be closed. */
    public boolean lacksCause() {
        return kind.equals("LIMIT") && (causeKind == null || cause == null);
    }
}
