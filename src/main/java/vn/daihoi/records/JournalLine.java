package vn.daihoi.records;

import java.time.LocalDateTime;

/**
 * One entry as it is stored.
 *
 * @param facts JSON object, keys in order
 * @param place position in its chain; null until sealed
 */
public record JournalLine(
        String id,
        String chain,
        String kind,
        String subjectKind,
        String subjectId,
        String byPerson,
        String byName,
        LocalDateTime happenedAt,
        String body,
        String facts,
        Long place,
        String previousHash,
        String hash) {

    static final String COLUMNS = "id, chain, kind, subject_kind, subject_id, by_person, by_name, happened_at, body,"
            + " facts, place, previous_hash, hash";

    public boolean sealed() {
        return hash != null;
    }

    /** Fingerprint of everything that was journalled, wherever it stands in the chain. */
    String print() {
        return Sha256.ofAll(id, chain, kind, subjectKind, subjectId, byPerson, byName, happenedAt, body, facts);
    }

    /** What this entry's hash must be when it follows the given one. */
    String hashAfter(String previous) {
        return hashAfter(previous, print());
    }

    static String hashAfter(String previous, String print) {
        return Sha256.ofAll(previous, print);
    }
}
