package vn.daihoi.document.consultation;

/**
 * One proposal to change the draft.
 *
 * @param body whom its author speaks for
 * @param why null where no reason was given
 * @param taken null until the digest; so is {@code reason}
 */
public record Comment(
        String person,
        int number,
        String body,
        String section,
        String proposal,
        String why,
        Taken taken,
        String reason) {

    /** Names the comment inside its consultation. */
    public String key() {
        return person + "#" + number;
    }
}
