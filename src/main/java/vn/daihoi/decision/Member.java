package vn.daihoi.decision;

import java.time.LocalDateTime;

/**
 * One member of the electorate, frozen when the decision was opened.
 *
 * @param words the other view, the reason, or the change wished while agreeing
 * @param attended sat in the meeting that decided
 * @param section heading that the words are about; null where the matter has none, so is the criterion
 */
public record Member(
        String person,
        String name,
        Opinion opinion,
        String words,
        LocalDateTime givenAt,
        boolean attended,
        String section,
        String criterion) {

    public Member(String person, String name, Opinion opinion, String words, LocalDateTime givenAt, boolean attended) {
        this(person, name, opinion, words, givenAt, attended, null, null);
    }

    static Member waiting(String person, String name) {
        return new Member(person, name, null, null, null, false);
    }

    /** @param recusal why the member took no part; null of those that did */
    Member inMeeting(String recusal, LocalDateTime at) {
        return recusal == null
                ? new Member(person, name, null, null, null, true)
                : new Member(person, name, Opinion.RECUSED, recusal, at, true);
    }

    boolean tookPart() {
        return opinion != null;
    }

    boolean agrees() {
        return opinion == Opinion.AGREE;
    }
}
