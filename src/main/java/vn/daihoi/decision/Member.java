package vn.daihoi.decision;

import java.time.LocalDateTime;

/** One member of the electorate, frozen when the decision was opened. */
public record Member(String person, String name, Opinion opinion, String words, LocalDateTime givenAt) {

    boolean tookPart() {
        return opinion != null;
    }

    boolean agrees() {
        return opinion == Opinion.AGREE;
    }
}
