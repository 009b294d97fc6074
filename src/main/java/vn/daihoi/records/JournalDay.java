package vn.daihoi.records;

import java.time.LocalDate;

/** @param heads one line per chain: chain, place, hash */
record JournalDay(int serial, LocalDate closedOn, String heads, String previousHash, String hash) {

    static final JournalDay NONE = new JournalDay(0, null, "", ChainHead.BEGINNING, ChainHead.BEGINNING);

    static JournalDay after(JournalDay last, LocalDate day, String heads) {
        return new JournalDay(last.serial + 1, day, heads, last.hash, hash(last.hash, day, heads));
    }

    boolean follows(JournalDay last) {
        return serial == last.serial + 1
                && previousHash.equals(last.hash)
                && hash.equals(hash(last.hash, closedOn, heads));
    }

    private static String hash(String previous, LocalDate day, String heads) {
        return Sha256.ofAll(previous, day, heads);
    }
}
