package vn.daihoi.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.daihoi.congress.CongressMother;
import vn.daihoi.congress.OpenCongress;
import vn.daihoi.content.StoreContent;
import vn.daihoi.document.DocumentMother;
import vn.daihoi.document.LockVersion;
import vn.daihoi.document.OpenDocument;
import vn.daihoi.document.RequireDocuments;
import vn.daihoi.document.SubmitDraft;
import vn.daihoi.document.SubmitVersion;
import vn.daihoi.document.VersionStage;
import vn.daihoi.document.consultation.DigestComments;
import vn.daihoi.document.consultation.GiveComments;
import vn.daihoi.document.consultation.NameConsulted;
import vn.daihoi.document.consultation.PlanConsultation;
import vn.daihoi.document.consultation.Stance;
import vn.daihoi.document.consultation.Taken;
import vn.daihoi.document.vetting.AdoptDraft;
import vn.daihoi.document.vetting.AnswerPoints;
import vn.daihoi.document.vetting.NewPoint;
import vn.daihoi.document.vetting.PointAnswer;
import vn.daihoi.document.vetting.VetDocument;
import vn.daihoi.document.vetting.VettingQueries;
import vn.daihoi.document.vetting.Votes;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Fact;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.testing.SampleDocx;
import vn.daihoi.testing.SamplePdf;
import vn.daihoi.testing.SignedInAs;
import vn.daihoi.workflow.Cases;

@ApplicationTest
class DocumentControllerTest {

    private static final Actor BY = DocumentMother.DRAFTER;

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc browser;

    @BeforeEach
    void organisations() {
        SignedInAs.organisation(application, "paper-province", null);
        SignedInAs.organisation(application, "paper-district", "paper-province");
        SignedInAs.organisation(application, "paper-commune", "paper-district");
        SignedInAs.organisation(application, "paper-neighbour", "paper-district");
    }

    private <T> T the(Class<T> type) {
        return application.getBean(type);
    }

    /** @return congress id */
    private String required(String plan) {
        the(OpenCongress.class).open(CongressMother.commune(plan, "paper-district", "paper-commune"));
        var congress = plan + ".paper-commune";
        the(RequireDocuments.class).require(congress).forEach(the(OpenDocument.class)::open);
        return congress;
    }

    private String file(String name) throws Exception {
        var bytes = SamplePdf.plain();
        return the(StoreContent.class)
                .store(new StoreContent.Command(name, new ByteArrayInputStream(bytes), "drafter"))
                .id();
    }

    private ResultActions open(String person, String path) throws Exception {
        return browser.perform(get(path).with(SignedInAs.seat(application, person)));
    }

    /** Drafted, commented on, adopted, vetted with a point, mended and final. */
    private String vetted(String plan) throws Exception {
        var id = required(plan) + ".political-report";
        the(SubmitDraft.class)
                .submit(new SubmitDraft.Command(
                        id, "Báo cáo chính trị", null, file("bản một.pdf"), "Lời người soạn", BY));
        the(PlanConsultation.class).plan(id, LocalDate.of(2025, 2, 10));
        the(NameConsulted.class)
                .name(new NameConsulted.Command(
                        id,
                        "paper-commune",
                        List.of(new NameConsulted.Body("Hội Nông dân xã", "paper-commune.consulted-1")),
                        LocalDate.of(2025, 2, 10)));
        the(GiveComments.class)
                .give(new GiveComments.Command(
                        id,
                        "paper-commune.consulted-1",
                        Stance.AGREE_WITH_COMMENTS,
                        List.of(new GiveComments.Proposal("Phần II", "Thêm chỉ tiêu việc làm", null)),
                        null,
                        null));
        the(DigestComments.class)
                .digest(new DigestComments.Command(
                        id,
                        List.of(new DigestComments.Answer(
                                "paper-commune.consulted-1#1", Taken.NOT_ADOPTED, "Đã có ở mục 3")),
                        "Một ý kiến",
                        file("bản hai.pdf"),
                        BY));
        the(AdoptDraft.class)
                .adopt(new AdoptDraft.Command(
                        id, LocalDate.of(2025, 2, 12), new Votes(15, 14, 13), true, List.of(), BY));
        vet(id);
        the(LockVersion.class).lock(id);
        return id;
    }

    private void vet(String id) throws Exception {
        var vetting = the(VettingQueries.class);
        var report = file("thẩm định.pdf");
        for (var line : vetting.openLines(id)) {
            var points = line.startsWith("WORKING_GROUP")
                    ? List.of(new NewPoint("Mục 2", "TARGETS", "Số liệu chưa khớp", "Tiểu ban", null))
                    : List.<NewPoint>of();
            the(VetDocument.class).vet(new VetDocument.Command(id, line, points, "Nhận xét", report, BY));
        }
        var key = vetting.openPoints(id).get(0).key();
        the(AnswerPoints.class)
                .answer(new AnswerPoints.Command(
                        id, List.of(new PointAnswer(key, true, "Đã sửa số liệu", "trang 4")), file("bản ba.pdf"), BY));
    }

    @Test
    void thePageTellsTheWholeWay() throws Exception {
        var id = vetted("paper-1");
        open("paper-commune.committee-1", "/documents/" + id)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("bản một.pdf")))
                .andExpect(content().string(containsString("DỰ THẢO")))
                .andExpect(content().string(containsString("BẢN CHÍNH THỨC")))
                .andExpect(content().string(containsString("Thêm chỉ tiêu việc làm")))
                .andExpect(content().string(containsString("Đã có ở mục 3")))
                .andExpect(content().string(containsString("13 đồng ý / 14 có mặt / 15 triệu tập")))
                .andExpect(content().string(containsString("Số liệu chưa khớp")))
                .andExpect(content().string(containsString("Đã sửa số liệu")))
                .andExpect(content().string(containsString("Huyện ủy paper-commune")));
        open("paper-commune.committee-1", "/documents/" + id + "?lang=en")
                .andExpect(content().string(containsString("Not adopted")));
    }

    @Test
    void itsFilesComeAsTheyWereStoredAndNoOthers() throws Exception {
        var id = vetted("paper-2");
        var page = open("paper-district.working-group-1", "/documents/" + id)
                .andReturn()
                .getResponse()
                .getContentAsString();
        var link = page.substring(page.indexOf("/documents/" + id + "/files/"));
        var started = open("paper-district.working-group-1", link.substring(0, link.indexOf('"')))
                .andReturn();
        browser.perform(asyncDispatch(started))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(content().string(containsString("%PDF")));
        open("paper-district.working-group-1", "/documents/" + id + "/files/" + file("khác.pdf"))
                .andExpect(status().isNotFound());
        open("paper-neighbour.committee-1", link.substring(0, link.indexOf('"')))
                .andExpect(status().isForbidden());
    }

    @Test
    void onlyTheLineOfTheDocumentReadsIt() throws Exception {
        var id = required("paper-3") + ".political-report";
        for (var reader : List.of(
                "paper-commune.secretary",
                "paper-commune.supervisor",
                "paper-district.propaganda-board",
                "paper-district.standing-committee-1",
                "paper-district.standing-members-1",
                "paper-district.office",
                "paper-district.supervisor",
                "paper-province.supervisor")) {
            open(reader, "/documents/" + id).andExpect(status().isOk());
        }
        for (var stranger : List.of(
                "paper-commune.consulted-1",
                "paper-neighbour.committee-1",
                "paper-neighbour.supervisor",
                "paper-district.finance-office",
                "paper-province.standing-committee-1")) {
            open(stranger, "/documents/" + id).andExpect(status().isForbidden());
        }
        open("paper-commune.secretary", "/documents/paper-3.paper-commune.nothing")
                .andExpect(status().isNotFound());
    }

    @Test
    void papersOnPersonnelAreNotForEverybodyAtTheUnitNorForSupervisors() throws Exception {
        var id = required("paper-4") + ".personnel-scheme-papers";
        open("paper-commune.committee-1", "/documents/" + id).andExpect(status().isOk());
        open("paper-district.standing-committee-1", "/documents/" + id).andExpect(status().isOk());
        open("paper-commune.supervisor", "/documents/" + id).andExpect(status().isForbidden());
        open("paper-district.supervisor", "/documents/" + id).andExpect(status().isForbidden());
        open("paper-commune.tellers-1", "/documents/" + id).andExpect(status().isForbidden());
    }

    @Test
    void thePageOfTheCongressLinksWhatMayBeRead() throws Exception {
        var congress = required("paper-5");
        var link = "/documents/" + congress + ".personnel-scheme-papers";
        open("paper-commune.committee-1", "/congresses/" + congress)
                .andExpect(content().string(containsString(link)));
        open("paper-district.supervisor", "/congresses/" + congress)
                .andExpect(content().string(containsString("/documents/" + congress + ".political-report")))
                .andExpect(content().string(not(containsString(link))));
    }

    @Test
    void comparesVersionsForThoseWhoMayReadThemOnly() throws Exception {
        var id = vetted("paper-compared");
        open("paper-district.working-group-1", "/documents/" + id + "/compare")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("So sánh hai bản")));
        open("paper-neighbour.committee-1", "/documents/" + id + "/compare").andExpect(status().isForbidden());
        open("paper-district.working-group-1", "/documents/" + id + "/compare?from=99")
                .andExpect(status().isNotFound());
    }

    @Test
    void aPdfIsShownOnThePageAndTheWordsOfAFileBesideIt() throws Exception {
        var id = vetted("paper-read");
        open("paper-district.working-group-1", "/documents/" + id + "/versions/3")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<iframe")))
                .andExpect(content().string(containsString("/versions/3/file?shown=true")));
        open("paper-district.working-group-1", "/documents/" + id + "/versions/3?words=true")
                .andExpect(content().string(containsString("Tệp không có chữ đọc được bằng máy")));
        var shown = open("paper-district.working-group-1", "/documents/" + id + "/versions/3/file?shown=true")
                .andReturn();
        browser.perform(asyncDispatch(shown))
                .andExpect(header().string("Content-Disposition", containsString("inline")))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'self'")));
        open("paper-neighbour.committee-1", "/documents/" + id + "/versions/3").andExpect(status().isForbidden());
        open("paper-district.working-group-1", "/documents/" + id + "/versions/9")
                .andExpect(status().isNotFound());

        var words = required("paper-words") + ".political-report";
        var docx = SampleDocx.of(List.of("Phần thứ nhất: đặc điểm, tình hình", "Đường bản Nà Phát"));
        var file = the(StoreContent.class)
                .store(new StoreContent.Command("bản.docx", new ByteArrayInputStream(docx), "drafter"));
        the(SubmitDraft.class).submit(new SubmitDraft.Command(words, "Báo cáo", null, file.id(), null, BY));
        open("paper-district.working-group-1", "/documents/" + words + "/versions/1")
                .andExpect(content().string(containsString("Đường bản Nà Phát")))
                .andExpect(content().string(containsString("Không thấy tiêu đề phần bắt buộc")))
                .andExpect(content().string(not(containsString("<iframe"))));
    }

    @Test
    void thoseWhoWereAskedLearnWhatBecameOfTheirCommentsAndNoMore() throws Exception {
        var id = vetted("paper-asked");
        var asked = "paper-commune.consulted-1";
        open(asked, "/documents/" + id + "/digest")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Thêm chỉ tiêu việc làm")))
                .andExpect(content().string(containsString("Không tiếp thu")))
                .andExpect(content().string(containsString("Đã có ở mục 3")))
                .andExpect(content().string(not(containsString("Số liệu chưa khớp"))));
        open(asked, "/documents/" + id + "/versions/1").andExpect(status().isOk());
        open(asked, "/documents/" + id + "/versions/2").andExpect(status().isOk());
        open(asked, "/documents/" + id + "/versions/3").andExpect(status().isNotFound());
        open(asked, "/documents/" + id).andExpect(status().isForbidden());
        open("paper-commune.consulted-2", "/documents/" + id + "/digest").andExpect(status().isForbidden());
        var told = the(Cases.class).describe("consultation", id);
        assertThat(told.link()).isEqualTo("/documents/" + id + "/digest");
        assertThat(told.facts())
                .contains(new Fact(
                        "Hội Nông dân xã – Phần II", "“Thêm chỉ tiêu việc làm” – Không tiếp thu: Đã có ở mục 3"));
    }

    @Test
    void theCommentFormIsPrintedForWhoeverIsAsked() throws Exception {
        var id = vetted("paper-form");
        for (var reader : List.of("paper-commune.consulted-1", "paper-commune.committee-1")) {
            open(reader, "/papers/comment-form/" + id + ".pdf")
                    .andExpect(status().isOk())
                    .andExpect(header().string("Content-Type", "application/pdf"));
        }
        open("paper-commune.committee-1", "/papers/comment-form/" + id + ".docx")
                .andExpect(header().string("Content-Disposition", containsString("phieu-gop-y.docx")));
        open("paper-neighbour.committee-1", "/papers/comment-form/" + id + ".pdf")
                .andExpect(status().isForbidden());
    }

    /** What the server works on it, database and all; the best of some tries, and time that others take does not count. */
    @Test
    void aPageOfThirtyVersionsAndFiveHundredCommentsIsThereAtOnce() throws Exception {
        var id = vetted("paper-long");
        var jdbc = the(JdbcClient.class);
        for (int version = 4; version <= 30; version++) {
            the(SubmitVersion.class)
                    .submit(new SubmitVersion.Command(
                            id, VersionStage.POINTS, file("bản " + version + ".pdf"), "Lần " + version, BY));
        }
        for (int number = 2; number <= 500; number++) {
            jdbc.sql(
                            "insert into document_comment (document, consultation, person, number, section, proposal, why, taken,"
                                    + " reason) values (:document, 1, 'paper-commune.consulted-1', :number, 'Phần II', :text,"
                                    + " :text, 'PARTLY', :text)")
                    .param("document", id)
                    .param("number", number)
                    .param("text", "Đề nghị bổ sung chỉ tiêu cụ thể từng năm, ý kiến thứ " + number)
                    .update();
        }
        var best = Long.MAX_VALUE;
        var work = ManagementFactory.getThreadMXBean();
        for (int attempt = 0; attempt < 20; attempt++) {
            var begin = work.getCurrentThreadCpuTime();
            open("paper-commune.committee-1", "/documents/" + id)
                    .andExpect(content().string(containsString("còn 400 ý kiến")))
                    .andExpect(content().string(containsString("bản 30.pdf")));
            best = Math.min(best, (work.getCurrentThreadCpuTime() - begin) / 1_000_000);
        }
        assertThat(best).as("milliseconds").isLessThan(200);
        open("paper-commune.committee-1", "/documents/" + id + "/digest")
                .andExpect(content().string(containsString("ý kiến thứ 500")));
    }
}
