package vn.daihoi.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.daihoi.congress.CongressMother;
import vn.daihoi.congress.OpenCongress;
import vn.daihoi.content.StoreContent;
import vn.daihoi.document.DocumentMother;
import vn.daihoi.document.DocumentOutlines;
import vn.daihoi.document.DocumentQueries;
import vn.daihoi.document.OpenDocument;
import vn.daihoi.document.RequireDocuments;
import vn.daihoi.document.SubmitVersion;
import vn.daihoi.document.VersionStage;
import vn.daihoi.document.VersionView;
import vn.daihoi.shared.Actor;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.testing.OpenedTask;
import vn.daihoi.testing.SampleDocx;
import vn.daihoi.testing.SamplePdf;
import vn.daihoi.testing.SignedInAs;
import vn.daihoi.workflow.CompleteTask;
import vn.daihoi.workflow.CompletionOutcome;

/** What is handed in is complete, and the next version is one person's. */
@ApplicationTest
class DraftTaskTest {

    private static final String OWNER = "COMMITTEE@draft-commune";
    private static final String DRAFTER = "draft-commune.committee-1";
    private static int plans;

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc browser;

    @Autowired
    DocumentQueries documents;

    @Autowired
    DocumentOutlines outlines;

    @Autowired
    Clock clock;

    private String report;

    @BeforeEach
    void aReportIsRequired() {
        SignedInAs.organisation(application, "draft-district", null);
        SignedInAs.organisation(application, "draft-commune", "draft-district");
        var plan = "draft-" + ++plans;
        application.getBean(OpenCongress.class).open(CongressMother.commune(plan, "draft-district", "draft-commune"));
        report = plan + ".draft-commune.political-report";
        application
                .getBean(RequireDocuments.class)
                .require(plan + ".draft-commune")
                .forEach(application.getBean(OpenDocument.class)::open);
    }

    private String task(String form) {
        return OpenedTask.of(application, form, OWNER, Map.of("documentId", report));
    }

    private ResultActions handIn(String task, byte[] draft, String... more) throws Exception {
        var request = multipart("/tasks/" + task).file(new MockMultipartFile("upload:content", "a", "x/y", draft));
        request.param("title", "Báo cáo chính trị")
                .param("commentsUntil", LocalDate.now(clock).plusDays(30).toString());
        for (int i = 0; i < more.length; i += 2) {
            request.param(more[i], more[i + 1]);
        }
        return browser.perform(
                request.with(SignedInAs.seat(application, DRAFTER)).with(csrf()));
    }

    @Test
    void aDraftWithoutARequiredPartIsRefusedUntilItHasItOrSaysWhere() throws Exception {
        var task = task("document-draft");
        var headings = Stream.concat(
                        outlines.of("political-report").stream().filter(part -> !part.equals("Nguyên nhân")),
                        Stream.of("Một đoạn dài có chữ nguyên nhân thì không phải là tiêu đề của phần".repeat(4)))
                .toList();
        handIn(task, SampleDocx.of(headings))
                .andExpect(content().string(containsString("Không thấy tiêu đề của phần bắt buộc: Nguyên nhân.")))
                .andExpect(content().string(containsString("Báo cáo chính trị")));
        assertThat(documents.versions(report)).isEmpty();

        handIn(
                        task,
                        SampleDocx.of(headings),
                        "elsewhere[0].part",
                        "Nguyên nhân",
                        "elsewhere[0].where",
                        "Nằm trong mục II.3")
                .andExpect(redirectedUrl("/tasks"));
        browser.perform(get("/documents/" + report).with(SignedInAs.seat(application, DRAFTER)))
                .andExpect(content().string(containsString("Không thấy tiêu đề phần bắt buộc")))
                .andExpect(content().string(containsString("Nằm trong mục II.3")));
    }

    @Test
    void aWholeDraftIsTakenAndAScanNamesEveryPart() throws Exception {
        var task = task("document-draft");
        handIn(task, SamplePdf.plain())
                .andExpect(content().string(containsString(String.join("; ", outlines.of("political-report")))));
        handIn(
                        task,
                        SampleDocx.of(outlines.of("political-report").stream()
                                .map(String::toUpperCase)
                                .toList()))
                .andExpect(redirectedUrl("/tasks"));
        browser.perform(get("/documents/" + report).with(SignedInAs.seat(application, DRAFTER)))
                .andExpect(content().string(not(containsString("Không thấy tiêu đề phần bắt buộc"))));
    }

    @Test
    void ofTwoWhoHandInTheNextVersionAtOnceOneIsTakenAndTheOtherIsTold() throws Exception {
        handIn(task("document-draft"), SampleDocx.of(outlines.of("political-report")));
        var task = task("document-revise-for-committee");
        var people = List.of(DRAFTER, "draft-commune.committee-2");
        var pool = Executors.newFixedThreadPool(2);
        try {
            var tries = people.stream()
                    .<Callable<CompletionOutcome>>map(person -> () -> application
                            .getBean(CompleteTask.class)
                            .complete(new CompleteTask.Command(
                                    task, Map.of("revised", stored(person)), new Actor(person, person, Set.of(OWNER)))))
                    .toList();
            var outcomes = new ArrayList<CompletionOutcome>();
            for (var attempt : pool.invokeAll(tries)) {
                outcomes.add(attempt.get());
            }
            assertThat(outcomes).filteredOn(CompletionOutcome::completed).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(outcome -> outcome instanceof CompletionOutcome.AlreadyDone)
                    .hasSize(1);
        } finally {
            pool.shutdownNow();
        }
        assertThat(documents.versions(report)).extracting(VersionView::number).containsExactly(1, 2);
        browser.perform(multipart("/tasks/" + task)
                        .with(SignedInAs.seat(application, DRAFTER))
                        .with(csrf()))
                .andExpect(content().string(containsString("đã hoàn thành lúc")));
    }

    @Test
    void noVersionIsEverOverwritten() throws Exception {
        var submit = application.getBean(SubmitVersion.class);
        var pool = Executors.newFixedThreadPool(4);
        try {
            var files = new ArrayList<String>();
            for (int i = 0; i < 8; i++) {
                files.add(stored("somebody"));
            }
            var tries = files.stream()
                    .<Callable<Boolean>>map(file -> () -> {
                        try {
                            submit.submit(new SubmitVersion.Command(
                                    report, VersionStage.POINTS, file, null, DocumentMother.DRAFTER));
                            return true;
                        } catch (DataAccessException faster) {
                            return false;
                        }
                    })
                    .toList();
            var taken = 0;
            for (var attempt : pool.invokeAll(tries)) {
                taken += attempt.get() ? 1 : 0;
            }
            var versions = documents.versions(report);
            assertThat(versions).hasSize(taken).isNotEmpty();
            assertThat(versions).extracting(VersionView::content).doesNotHaveDuplicates();
            assertThat(versions.get(versions.size() - 1).number()).isEqualTo(taken);
        } finally {
            pool.shutdownNow();
        }
    }

    private String stored(String person) throws Exception {
        var bytes = new ByteArrayInputStream(SampleDocx.of(outlines.of("political-report")));
        return application
                .getBean(StoreContent.class)
                .store(new StoreContent.Command("bản.docx", bytes, person))
                .id();
    }
}
