package vn.daihoi.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.records.JournalFault.Kind;
import vn.daihoi.shared.Actor;
import vn.daihoi.testing.DatabaseTest;
import vn.daihoi.testing.MovableClock;

/** What the journal promises on every database. */
@DatabaseTest
@Import({
    Journal.class,
    JournalQueries.class,
    JournalSealing.class,
    SealJournal.class,
    ChainHeads.class,
    JournalDays.class,
    VerifyJournal.class
})
abstract class JournalContract {

    @Autowired
    Journal journal;

    @Autowired
    JournalQueries queries;

    @Autowired
    SealJournal seal;

    @Autowired
    VerifyJournal verify;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void twoChains() {
        List.of("journal_entry", "journal_ticket", "journal_chain", "journal_day")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        clock.moveTo(LocalDateTime.of(2025, 1, 9, 8, 0));
        for (int number = 1; number <= 6; number++) {
            journal.append(entry("tam-duong", number));
            journal.append(entry("vinh-tuong", number));
        }
        assertThat(seal.sealAll()).isEqualTo(12);
    }

    @Test
    void isSoundAsLongAsNobodyTouchesIt() {
        assertThat(verify.verify()).isEqualTo(new JournalReport(12, 12, List.of()));
        assertThat(seal.sealAll()).isZero();
        assertThat(queries.ofChain("tam-duong")).extracting(JournalLine::place).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void namesTheRowThatWasAltered() {
        var third = at(3);
        jdbc.sql("update journal_entry set by_name = 'Người khác' where id = :id")
                .param("id", third.id())
                .update();

        assertThat(verify.verify().faults())
                .containsExactly(new JournalFault(Kind.ALTERED, "tam-duong", 3, third.id()));
        assertThat(verify.verify().verified()).isEqualTo(11);
    }

    @Test
    void namesARowWhoseHashWasWrittenAnew() {
        var third = at(3);
        jdbc.sql("update journal_entry set hash = :hash, body = 'Khác' where id = :id")
                .param("hash", "f".repeat(64))
                .param("id", third.id())
                .update();

        assertThat(verify.verify("tam-duong").faults())
                .containsExactly(new JournalFault(Kind.ALTERED, "tam-duong", 3, third.id()));
    }

    @Test
    void namesThePlaceWhoseRowIsGone() {
        delete("place = 4");

        assertThat(verify.verify().faults()).containsExactly(new JournalFault(Kind.DELETED, "tam-duong", 4, null));
    }

    @Test
    void missesTheLastRowsToo() {
        delete("place > 4");

        assertThat(verify.verify().faults())
                .containsExactly(
                        new JournalFault(Kind.DELETED, "tam-duong", 5, null),
                        new JournalFault(Kind.DELETED, "tam-duong", 6, null));
    }

    @Test
    void namesBothRowsThatChangedPlaces() {
        var second = at(2);
        var fifth = at(5);
        place(second, 99);
        place(fifth, 2);
        place(second, 5);

        assertThat(verify.verify().faults())
                .containsExactlyInAnyOrder(
                        new JournalFault(Kind.SWAPPED, "tam-duong", 5, second.id()),
                        new JournalFault(Kind.SWAPPED, "tam-duong", 2, fifth.id()));
    }

    @Test
    void namesBothRowsWhosePlacesAndHashesWereExchanged() {
        var second = at(2);
        var fifth = at(5);
        place(second, 99);
        take(fifth, second);
        take(second, fifth);

        assertThat(verify.verify().faults())
                .containsExactlyInAnyOrder(
                        new JournalFault(Kind.SWAPPED, "tam-duong", 5, second.id()),
                        new JournalFault(Kind.SWAPPED, "tam-duong", 2, fifth.id()));
    }

    @Test
    void missesARowThatWasDeletedBeforeItWasSealed() {
        journal.append(entry("tam-duong", 7));
        journal.append(entry("tam-duong", 8));
        delete("subject_id = 'task-7'");
        seal.sealAll();

        assertThat(verify.verify().faults()).containsExactly(new JournalFault(Kind.DELETED, "tam-duong", 7, null));
        assertThat(at(7).place()).isEqualTo(8L);
    }

    @Test
    void namesARowThatWasAlteredBeforeItWasSealed() {
        journal.append(entry("tam-duong", 7));
        jdbc.sql("update journal_entry set body = 'Khác' where subject_id = 'task-7'")
                .update();
        assertThat(verify.verify().sound()).as("not sealed yet").isTrue();
        seal.sealAll();

        assertThat(verify.verify().faults())
                .containsExactly(new JournalFault(Kind.ALTERED, "tam-duong", 7, at(7).id()));
    }

    @Test
    void namesARowThatNobodyJournalled() {
        var copied = at(6);
        jdbc.sql(
                        "insert into journal_entry (id, chain, kind, subject_kind, subject_id, by_person, by_name, happened_at,"
                                + " body, facts) select 'smuggled', chain, kind, subject_kind, subject_id, by_person, by_name,"
                                + " happened_at, body, facts from journal_entry where id = :id")
                .param("id", copied.id())
                .update();
        seal.sealAll();

        assertThat(verify.verify().faults()).containsExactly(new JournalFault(Kind.ADDED, "tam-duong", 0, "smuggled"));
    }

    @Test
    void missesAWholeChainThatADailyHeadRemembers() {
        clock.moveTo(LocalDateTime.of(2025, 1, 10, 8, 0));
        seal.sealAll();
        delete("1 = 1");
        jdbc.sql("delete from journal_chain where chain = 'tam-duong'").update();

        assertThat(verify.verify().faults()).containsExactly(new JournalFault(Kind.DELETED, "tam-duong", 6, null));
    }

    @Test
    void noticesAnAlteredDailyHead() {
        for (int day = 10; day < 13; day++) {
            clock.moveTo(LocalDateTime.of(2025, 1, day, 8, 0));
            journal.append(entry("tam-duong", day));
            seal.sealAll();
        }
        assertThat(verify.verify().sound()).isTrue();
        jdbc.sql("update journal_day set closed_on = date '2024-12-31' where serial = 2")
                .update();

        assertThat(verify.verify().faults()).containsExactly(new JournalFault(Kind.HEAD, JournalFault.DAYS, 2, null));
    }

    @Test
    void journalsAnOccasionOnce() {
        assertThat(journal.appendOnce("step-1", entry("tam-duong", 7))).isTrue();
        assertThat(journal.appendOnce("step-1", entry("tam-duong", 7))).isFalse();
        assertThat(queries.ofChain("tam-duong")).hasSize(7);
    }

    private static Journal.Entry entry(String chain, int number) {
        return new Journal.Entry(
                chain,
                "task.completed",
                new Journal.Subject("task", "task-" + number),
                new Actor("p1", "Cán bộ A", java.util.Set.of()),
                "Việc thứ " + number,
                Map.of("number", number));
    }

    private JournalLine at(long place) {
        return queries.ofChain("tam-duong").get((int) place - 1);
    }

    private void delete(String where) {
        jdbc.sql("delete from journal_entry where chain = 'tam-duong' and " + where)
                .update();
    }

    private void place(JournalLine line, long place) {
        jdbc.sql("update journal_entry set place = :place where id = :id")
                .param("place", place)
                .param("id", line.id())
                .update();
    }

    private void take(JournalLine line, JournalLine from) {
        jdbc.sql("update journal_entry set place = :place, previous_hash = :previous, hash = :hash where id = :id")
                .param("place", from.place())
                .param("previous", from.previousHash())
                .param("hash", from.hash())
                .param("id", line.id())
                .update();
    }
}
