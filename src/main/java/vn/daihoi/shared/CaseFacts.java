package vn.daihoi.shared;

/** What mails, records and deadlines may learn of a case; each room implements it once for the kind it owns. */
public interface CaseFacts {

    /** {@code plan}, {@code congress}, {@code document}, {@code scheme}, {@code ballot}, {@code decision}, … */
    String kind();

    /** @throws UnknownCase when no case of this kind has the id */
    CaseView describe(String id);
}
