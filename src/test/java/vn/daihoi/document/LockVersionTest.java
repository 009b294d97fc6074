package vn.daihoi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.content.Contents;
import vn.daihoi.records.Journal;
import vn.daihoi.testing.DatabaseTest;

@DatabaseTest
@Import({
    Documents.class,
    DocumentQueries.class,
    OpenDocument.class,
    SubmitVersion.class,
    SubmitDraft.class,
    LockVersion.class,
    ReopenDocument.class,
    WithdrawDocument.class,
    PassDocuments.class,
    Contents.class,
    Journal.class,
    LockVersionTest.Announcements.class
})
class LockVersionTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OpenDocument open;

    @Autowired
    SubmitDraft draft;

    @Autowired
    SubmitVersion submit;

    @Autowired
    LockVersion lock;

    @Autowired
    ReopenDocument reopen;

    @Autowired
    WithdrawDocument withdraw;

    @Autowired
    PassDocuments pass;

    @Autowired
    DocumentQueries documents;

    @Autowired
    Announcements announced;

    String report;

    @BeforeEach
    void reportInWork() {
        DocumentMother.empty(jdbc);
        jdbc.sql("delete from journal_entry").update();
        announced.events.clear();
        report = DocumentMother.document(jdbc, "political-report", DocumentPath.FULL);
        DocumentMother.content(jdbc, "one");
        DocumentMother.content(jdbc, "two");
        assertThat(open.open(report)).isEqualTo(DocumentPath.FULL);
        draft.submit(new SubmitDraft.Command(report, "Báo cáo chính trị", null, "one", null, DocumentMother.DRAFTER));
    }

    private int submitSecond() {
        return submit.submit(
                new SubmitVersion.Command(report, VersionStage.POINTS, "two", null, DocumentMother.DRAFTER));
    }

    @Test
    void theLastVersionIsFinalWithItsHash() {
        assertThat(submitSecond()).isEqualTo(2);
        lock.lock(report);
        lock.lock(report);
        assertThat(documents.locked(report))
                .get()
                .extracting(VersionView::sha256)
                .isEqualTo("sha-of-two");
        assertThat(documents.require(report).state()).isEqualTo(DocumentState.APPROVED);
        assertThat(documents.require(report).outcome()).isEqualTo("APPROVED");
        assertThat(announced.events)
                .containsExactly(new DocumentLocked(report, DocumentMother.CONGRESS.toString(), 2, "sha-of-two"));
        assertThat(jdbc.sql("select count(*) from journal_entry where kind = 'document.locked'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatTheCommitteeAloneDecidesIsAdopted() {
        var plan = DocumentMother.document(jdbc, "service-plan", DocumentPath.COMMITTEE);
        open.open(plan);
        draft.submit(new SubmitDraft.Command(plan, "Kế hoạch", null, "one", null, DocumentMother.DRAFTER));
        lock.lock(plan);
        assertThat(documents.require(plan).state()).isEqualTo(DocumentState.ADOPTED);
        assertThat(documents.require(plan).outcome()).isEqualTo("APPROVED");
    }

    @Test
    void theCongressPassesItsOwnPapersOnce() {
        var rules = locked("rules-of-procedure", DocumentPath.CONGRESS);
        var credentials = locked("credentials-report", DocumentPath.CONGRESS);
        var programme = locked("programme-and-script", DocumentPath.FULL);
        var atTheOpening = new PassDocuments.Command(
                DocumentMother.CONGRESS.toString(), List.of("RULES", "WORKING_REGULATION", "PROGRAMME"));
        pass.pass(atTheOpening);
        pass.pass(atTheOpening);
        assertThat(documents.require(rules).state()).isEqualTo(DocumentState.PASSED);
        assertThat(documents.require(rules).outcome()).isEqualTo("APPROVED");
        assertThat(documents.require(programme).state()).isEqualTo(DocumentState.APPROVED);
        assertThat(documents.require(credentials).state()).isEqualTo(DocumentState.ADOPTED);
        assertThat(jdbc.sql("select subject_id from journal_entry where kind = 'document.passed'")
                        .query(String.class)
                        .list())
                .containsExactly(rules);
        pass.pass(new PassDocuments.Command(DocumentMother.CONGRESS.toString(), List.of("CREDENTIALS_REPORT")));
        assertThat(documents.require(credentials).state()).isEqualTo(DocumentState.PASSED);
    }

    @Test
    void whatIsInWorkCannotBePassed() {
        var rules = DocumentMother.document(jdbc, "rules-of-procedure", DocumentPath.CONGRESS);
        open.open(rules);
        pass.pass(new PassDocuments.Command(DocumentMother.CONGRESS.toString(), List.of("RULES")));
        assertThat(documents.require(rules).state()).isEqualTo(DocumentState.IN_WORK);
    }

    private String locked(String type, DocumentPath path) {
        var id = DocumentMother.document(jdbc, type, path);
        open.open(id);
        draft.submit(new SubmitDraft.Command(id, type, null, "one", null, DocumentMother.DRAFTER));
        lock.lock(id);
        return id;
    }

    @Test
    void takenUpAgainItKeepsItsVersions() {
        lock.lock(report);
        reopen.reopen(report);
        assertThat(documents.require(report).outcome()).isNull();
        open.open(report);
        open.open(report);
        submitSecond();
        lock.lock(report);
        assertThat(documents.versions(report)).extracting(VersionView::content).containsExactly("one", "two");
        assertThat(documents.require(report).lockedVersion()).isEqualTo(2);
    }

    @Test
    void withdrawnItStaysReadable() {
        withdraw.withdraw(report);
        withdraw.withdraw(report);
        assertThat(documents.require(report).outcome()).isEqualTo("WITHDRAWN");
        assertThat(documents.versions(report)).hasSize(1);
        assertThat(announced.events).containsExactly(new DocumentWithdrawn(report, DocumentMother.CONGRESS.toString()));
        lock.lock(report);
        assertThat(documents.require(report).state()).isEqualTo(DocumentState.WITHDRAWN);
    }

    @TestConfiguration
    static class Announcements {

        final List<Object> events = new ArrayList<>();

        @EventListener({DocumentLocked.class, DocumentWithdrawn.class})
        void hear(Object event) {
            events.add(event);
        }
    }
}
