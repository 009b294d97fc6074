package vn.daihoi.election;

import java.time.LocalDate;

/** Somebody named for a body, whether he came onto the list or not. */
class ListedName {

    final String id;
    final String name;
    final LocalDate bornOn;
    final Origin origin;
    final String nominatedBy;
    final Integer supporters;
    Standing standing;
    String reason;
    Integer pollSupport;
    boolean overHalf;
    Integer votes;
    Integer electedIn;
    Integer tiedIn;

    ListedName(String id, String name, LocalDate bornOn) {
        this(id, name, bornOn, new Nomination(Origin.PREPARED, null, null));
    }

    ListedName(String id, String name, LocalDate bornOn, Nomination nomination) {
        this.id = id;
        this.name = name;
        this.bornOn = bornOn;
        this.origin = nomination.origin();
        this.nominatedBy = nomination.by();
        this.supporters = nomination.supporters();
        this.standing = Standing.LISTED;
    }

    void put(Standing now, String why) {
        standing = now;
        reason = why;
    }

    boolean elected() {
        return electedIn != null;
    }

    /** May be voted on. */
    boolean open() {
        return standing == Standing.LISTED && !elected();
    }

    void count(int received, boolean enough) {
        votes = received;
        overHalf |= enough;
    }

    record Nomination(Origin origin, String by, Integer supporters) {}
}
