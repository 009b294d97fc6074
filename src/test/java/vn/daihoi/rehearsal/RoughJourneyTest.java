package vn.daihoi.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.daihoi.PilotCongressApplication;
import vn.daihoi.testing.PostgresServer;

/** Everything goes wrong once, on PostgreSQL, and all of it comes to its end. */
@ExtendWith(OutputCaptureExtension.class)
class RoughJourneyTest {

    /** Every approval in the models that can send something back, roll-out and amendments apart: this plan has none. */
    private static final Set<String> SENT_BACK = Set.of(
            "user_ConsultStandingMembers",
            "call_DecidePlan",
            "user_SignPlan",
            "call_DecideWorkingGroup",
            "user_AgreeTimePlace",
            "user_AgreeStructure",
            "user_AppraiseEstimate",
            "user_ApproveBudget",
            "user_Adopt",
            "user_Vet",
            "user_GivePriorOpinion",
            "document-vetting/call_Decision",
            "user_VetScheme",
            "user_VetList",
            "user_VetStandards",
            "personnel-approval/user_GivePriorOpinion",
            "personnel-approval/call_Decision",
            "user_AppraiseReadiness",
            "call_Consent",
            "user_AgreeNewDate",
            "user_VerifyResults",
            "call_Recognition",
            "user_ChairConference",
            "user_SignNotice",
            "user_SignReport");

    @TempDir
    Path out;

    @AfterEach
    void backToRealTime() {
        ClockUtil.reset();
    }

    @Test
    void comesToItsEndOnPostgresql(CapturedOutput log) throws IOException {
        var database = PostgresServer.running().newDatabase();
        var summary = rehearse(database);
        try (var connection = new SingleConnectionDataSource(database, true)) {
            var tables = JdbcClient.create(connection);
            endsWell(summary);
            everythingHappened(summary, tables);
            documentsWentRoundAgain(tables);
            oneWasDecidedByOpinions(tables);
            theAuthorityAnsweredADisagreement();
            nothingWasDecidedOnPeopleWhileAComplaintWasOpen(tables);
            noNameGotAbout(tables, log.toString());
        }
    }

    private static void everythingHappened(JsonNode summary, JdbcClient tables) {
        assertThat(elements(summary, "RETURN")).containsExactlyInAnyOrderElementsOf(SENT_BACK);
        assertThat(elements(summary, "COMPLAINT")).containsExactly("call_PersonnelApproval", "call_Recognition");
        assertThat(kinds(summary))
                .containsExactlyInAnyOrder(
                        "RETURN",
                        "QUORUM_FAILED",
                        "BALLOT_SHORT",
                        "BALLOT_TIE",
                        "COUNT_MISMATCH",
                        "COMMENT_SILENT",
                        "RECUSED",
                        "AMENDED",
                        "DISAGREEMENT",
                        "LATE",
                        "COMPLAINT",
                        "POSTPONED",
                        "VACANT_ROLE",
                        "ROLE_FILLED",
                        "MAIL_OUTAGE");
        everyRungFiredOnce(tables);
        assertThat(count(tables, "select count(*) from vacancy where closed_at is not null"))
                .as("the vacant role was noticed and filled")
                .isPositive();
        assertThat(count(tables, "select count(*) from document_consulted where stance = 'NO_COMMENT'"))
                .as("silence is recorded")
                .isOne();
    }

    private static void documentsWentRoundAgain(JdbcClient tables) {
        assertThat(count(
                        tables,
                        "select count(*) from document d where (select max(number) from document_round r where r.document ="
                                + " d.id) > 1 and exists (select 1 from document_comment c where c.document = d.id)"
                                + " and exists (select 1 from document_point p where p.document = d.id and p.answer is not"
                                + " null and p.criterion is not null and p.due_on is not null) and exists (select 1 from"
                                + " registered_document i where i.case_id = d.id and i.docx is not null)"))
                .as("documents commented on, returned with points, vetted again and issued as PDF and DOCX")
                .isGreaterThanOrEqualTo(3);
    }

    /** Who takes no part stays in the base; what was wished while agreeing is worked in at its place, and the paper is out. */
    private static void oneWasDecidedByOpinions(JdbcClient tables) {
        var decision = tables.sql(
                        "select d.id, d.subject_id, d.outcome, d.arithmetic,"
                                + " (select count(*) from decision_member m where m.decision = d.id) as all_members,"
                                + " (select count(*) from decision_member m where m.decision = d.id and m.opinion = 'AGREE') as agreed"
                                + " from decision d where d.subject_kind = 'document' and d.mode = 'OPINIONS'"
                                + " and exists (select 1 from decision_member m where m.decision = d.id and m.opinion = 'RECUSED')")
                .query()
                .singleRow();
        var all = ((Number) decision.get("all_members")).intValue();
        assertThat(decision.get("agreed")).isEqualTo((long) all - 1);
        assertThat(decision.get("outcome")).isEqualTo("APPROVED_WITH_AMENDMENTS");
        assertThat(decision.get("arithmetic").toString())
                .contains((all - 1) + " đồng ý", "tổng số " + all + " thành viên");
        var document = decision.get("subject_id");
        assertThat(tables.sql("select place from document_amendment where document = :document")
                        .param("document", document)
                        .query(String.class)
                        .single())
                .isEqualTo("Đặc điểm, tình hình");
        assertThat(tables.sql("select count(*) from registered_document where case_id = :document and docx is not null")
                        .param("document", document)
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    /** Nobody takes another step in between: the round waits for the answer, then the fourth step is held again. */
    private void theAuthorityAnsweredADisagreement() throws IOException {
        var steps = Files.readAllLines(out.resolve("timeline.csv")).stream()
                .filter(line -> line.contains(",personnel-approval,user_") && line.contains("\"ban-hon\""))
                .toList();
        var report = IntStream.range(0, steps.size())
                .filter(at -> steps.get(at).contains("user_ReportDisagreement"))
                .findFirst()
                .orElseThrow();
        assertThat(steps.get(report - 1)).contains("user_ConcludeByCommittee");
        assertThat(steps.get(report + 1)).contains("user_AnswerDisagreement", "\"tam-duong.");
        assertThat(steps.get(report + 2)).contains("user_ListByStandingCommittee", "\"ban-hon.standing-committee");
    }

    private static void nothingWasDecidedOnPeopleWhileAComplaintWasOpen(JdbcClient tables) {
        var decided = "select count(*) from decision d join complaint c on c.congress = d.chain"
                + " where d.subject_kind = 'scheme' and d.chain = 'tam-duong-2025.ban-hon' and c.number = 1 and d.opened_at ";
        assertThat(count(tables, decided + "< c.settled_at")).isZero();
        assertThat(count(tables, decided + ">= c.settled_at")).isPositive();
    }

    private void noNameGotAbout(JdbcClient tables, String log) throws IOException {
        var leaks = new NameScan(tables, out, log);
        assertThat(leaks.candidates()).hasSizeGreaterThan(5);
        assertThat(leaks.elsewhere()).as("names of candidates").isEmpty();
    }

    private static void endsWell(JsonNode summary) {
        assertThat(summary.at("/open/processes").asInt()).isZero();
        assertThat(summary.at("/open/tasks").asInt()).isZero();
        assertThat(summary.at("/open/incidents").asInt()).isZero();
        assertThat(summary.at("/journal/verified").asBoolean()).isTrue();
        assertThat(summary.get("units"))
                .allSatisfy(unit -> assertThat(unit.get("outcome").asText()).isEqualTo("RECOGNISED"));
        assertThat(summary.get("units"))
                .anySatisfy(unit -> assertThat(unit.get("returns").asInt()).isPositive());
        assertThat(summary.findValues("rounds").stream().mapToInt(JsonNode::asInt))
                .contains(2);
    }

    /** Each of five rungs for each criticality, and nobody told twice of the same rung. */
    private static void everyRungFiredOnce(JdbcClient tables) {
        var fired = tables.sql("select distinct d.criticality || ' ' || e.rung from escalation e"
                        + " join deadline d on d.id = e.deadline")
                .query(String.class)
                .list();
        var all = Stream.of("NORMAL", "HIGH", "CRITICAL")
                .flatMap(criticality -> Stream.of(1, 2, 3, 4, 5).map(rung -> criticality + " " + rung))
                .toList();
        assertThat(fired).containsExactlyInAnyOrderElementsOf(all);
        assertThat(count(
                        tables,
                        "select count(*) from (select deadline, due, rung, person from escalation"
                                + " group by deadline, due, rung, person having count(*) > 1) twice"))
                .isZero();
    }

    private static Set<String> kinds(JsonNode summary) {
        return Set.copyOf(summary.get("events").findValuesAsText("kind"));
    }

    private static List<String> elements(JsonNode summary, String kind) {
        return StreamSupport.stream(summary.get("events").spliterator(), false)
                .filter(event -> event.get("kind").asText().equals(kind))
                .map(event -> event.get("element").asText())
                .collect(Collectors.toList());
    }

    private static int count(JdbcClient tables, String sql) {
        return tables.sql(sql).query(Integer.class).single();
    }

    private JsonNode rehearse(String database) throws IOException {
        var said = new ByteArrayOutputStream();
        var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        var exit = new RehearseCommand(PilotCongressApplication.class, stream, stream).run(new String[] {
            "rehearse",
            "src/main/resources/samples/tam-duong.yaml",
            "--out",
            out.toString(),
            "--scenario",
            "rough",
            "--database",
            database
        });
        assertThat(exit).as(said.toString(StandardCharsets.UTF_8)).isZero();
        return new ObjectMapper().readTree(out.resolve("summary.json").toFile());
    }
}
