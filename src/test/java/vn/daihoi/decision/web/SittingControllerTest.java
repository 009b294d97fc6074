package vn.daihoi.decision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.daihoi.congress.CongressMother;
import vn.daihoi.congress.OpenCongress;
import vn.daihoi.decision.Amendment;
import vn.daihoi.decision.DecisionQueries;
import vn.daihoi.decision.Member;
import vn.daihoi.decision.OpenDecision;
import vn.daihoi.decision.Opinion;
import vn.daihoi.decision.Subject;
import vn.daihoi.document.RequireDocuments;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.testing.SamplePdf;
import vn.daihoi.testing.SignedInAs;

/** Documents of two units before one standing committee: a decision each, from one page. */
@ApplicationTest
class SittingControllerTest {

    private static final String BODY = "STANDING_COMMITTEE@sitting-district";
    private static final String PAGE = "/sittings/" + BODY;
    private static final String OFFICE = "sitting-district.office";
    private static final List<String> UNITS = List.of("sitting-one", "sitting-two");
    private static int plans;

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc browser;

    @Autowired
    DecisionQueries decisions;

    @Autowired
    TaskService tasks;

    @Autowired
    Clock clock;

    private String first;
    private String second;

    @BeforeEach
    void twoUnitsSubmit() {
        tasks.createTaskQuery()
                .taskCandidateGroup("OFFICE@sitting-district")
                .list()
                .forEach(left -> application
                        .getBean(RuntimeService.class)
                        .deleteProcessInstance(left.getProcessInstanceId(), "another test's"));
        SignedInAs.organisation(application, "sitting-district", null);
        UNITS.forEach(unit -> SignedInAs.organisation(application, unit, "sitting-district"));
        plans++;
        first = submitted(UNITS.get(0));
        second = submitted(UNITS.get(1));
    }

    /** @return id of the task of the office */
    private String submitted(String unit) {
        var plan = "sitting-" + plans;
        application.getBean(OpenCongress.class).open(CongressMother.commune(plan, "sitting-district", unit));
        var congress = plan + "." + unit;
        application.getBean(RequireDocuments.class).require(congress);
        var decision = application
                .getBean(OpenDecision.class)
                .open(new OpenDecision.Command(
                        new Subject("document", congress + ".political-report", congress), BODY));
        var instance = application
                .getBean(RuntimeService.class)
                .createProcessInstanceByKey("collegial-decision")
                .startBeforeActivity("user_OpenDecision")
                .setVariable("decisionId", decision)
                .businessKey(congress)
                .execute();
        return task(instance.getId());
    }

    private String task(String instance) {
        return tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    private String next(String task) {
        var instance = application
                .getBean(org.camunda.bpm.engine.HistoryService.class)
                .createHistoricTaskInstanceQuery()
                .taskId(task)
                .singleResult()
                .getProcessInstanceId();
        return task(instance);
    }

    private String decision(String task) {
        return tasks.getVariable(task, "decisionId").toString();
    }

    private RequestPostProcessor office() {
        return SignedInAs.seat(application, OFFICE);
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    private void arranged() throws Exception {
        browser.perform(post(PAGE)
                        .with(office())
                        .with(csrf())
                        .param("arrange", "true")
                        .param("take:" + first, "true")
                        .param("take:" + second, "true")
                        .param("question:" + first, "Xin duyệt báo cáo của đơn vị một")
                        .param("question:" + second, "Xin duyệt báo cáo của đơn vị hai")
                        .param("meetingOn", today()))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Chưa ghi được"))));
        first = next(first);
        second = next(second);
    }

    /** Everybody present, all for the first; the second as stated. */
    private MockMultipartHttpServletRequestBuilder votes(String agreed, String disagreed) {
        var request = multipart(PAGE);
        request.with(office()).with(csrf());
        decisions.members(decision(first)).forEach(member -> request.param("present", member.person()));
        request.param("heldOn", today()).param("chair", "Đồng chí chủ trì");
        request.param("take:" + first, "true").param("agreed:" + first, all()).param("disagreed:" + first, "0");
        request.param("take:" + second, "true").param("agreed:" + second, agreed);
        return (MockMultipartHttpServletRequestBuilder) request.param("disagreed:" + second, disagreed);
    }

    private String all() {
        return Integer.toString(decisions.members(decision(first)).size());
    }

    private static MockMultipartFile minutes(byte[] bytes) {
        return new MockMultipartFile("upload", "biên bản.pdf", "application/pdf", bytes);
    }

    @Test
    void recordsADecisionForEachMatterAndHoldsBackOnlyTheOneThatIsWrong() throws Exception {
        arranged();
        browser.perform(get(PAGE).with(office()))
                .andExpect(content().string(containsString("Xin duyệt báo cáo của đơn vị một")))
                .andExpect(content().string(containsString("Huyện ủy sitting-two")));
        var one = decision(first);
        var two = decision(second);
        var answered = browser.perform(votes("1", "1").file(minutes(SamplePdf.plain())))
                .andExpect(content().string(containsString("Đã ghi")))
                .andExpect(content().string(containsString("Chưa ghi được")))
                .andExpect(content().string(containsString("phải cộng lại bằng số có mặt")))
                .andExpect(content().string(containsString("Đồng chí chủ trì")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(decisions.require(one).metOn()).isEqualTo(today());
        assertThat(decisions.require(two).metOn()).isNull();

        var kept = answered.replaceAll("(?s).*name=\"minutes\" value=\"([^\"]+)\".*", "$1");
        var members = decisions.members(two);
        var recused = members.get(0);
        first = second;
        var rest = multipart(PAGE);
        rest.with(office())
                .with(csrf())
                .param("minutes", kept)
                .param("heldOn", today())
                .param("chair", "Chủ trì");
        members.forEach(member -> rest.param("present", member.person()));
        rest.param("take:" + second, "true")
                .param("agreed:" + second, Integer.toString(members.size() - 1))
                .param("disagreed:" + second, "0")
                .param("recusal:" + second + ":" + recused.person(), "Là người trình")
                .param("change:" + second + ":0", "Bổ sung chỉ tiêu")
                .param("by:" + second + ":0", members.get(1).person())
                .param("section:" + second + ":0", "Nguyên nhân")
                .param("criterion:" + second + ":0", "TARGETS")
                .param("change:" + second + ":1", "Sửa mục 3")
                .param("change:" + second + ":2", "");
        browser.perform(rest)
                .andExpect(content().string(containsString("Chưa ghi được")))
                .andExpect(content().string(containsString("Sửa mục 3")))
                .andExpect(content().string(containsString("<option value=\"TARGETS\" selected=\"selected\">")));
        rest.param("section:" + second + ":1", "Toàn văn").param("criterion:" + second + ":1", "CONCLUSION");
        browser.perform(rest)
                .andExpect(content().string(containsString("Đã ghi")))
                .andExpect(content().string(not(containsString("Chưa ghi được"))));
        assertThat(decisions.amendments(two))
                .containsExactly(
                        new Amendment("Bổ sung chỉ tiêu", members.get(1).name(), "Nguyên nhân", "TARGETS", null),
                        new Amendment("Sửa mục 3", null, "Toàn văn", "CONCLUSION", null));
        assertThat(decisions.members(two))
                .filteredOn(member -> member.opinion() == Opinion.RECUSED)
                .extracting(Member::words)
                .containsExactly("Là người trình");
        assertThat(decisions.sittings(BODY, LocalDate.now(clock)))
                .extracting(DecisionQueries.DecisionView::id)
                .contains(one);
    }

    @Test
    void mattersRecordedTogetherAreOneSitting() throws Exception {
        arranged();
        var one = decision(first);
        var two = decision(second);
        browser.perform(votes(all(), "0").file(minutes(SamplePdf.plain())));
        assertThat(decisions.require(two).minutes())
                .isEqualTo(decisions.require(one).minutes());
        assertThat(decisions.sittings(BODY, LocalDate.now(clock)))
                .extracting(DecisionQueries.DecisionView::id)
                .contains(one)
                .doesNotContain(two);
    }

    @Test
    void whatIsWrongWithTheMinutesIsSaidAtTheFieldAndNothingTypedIsLost() throws Exception {
        arranged();
        browser.perform(votes(all(), "0").file(minutes("MZ program".getBytes())))
                .andExpect(content().string(containsString("Tệp này là chương trình")))
                .andExpect(content().string(containsString("Đồng chí chủ trì")))
                .andExpect(content().string(containsString("Chưa ghi được")));
        assertThat(decisions.require(decision(first)).metOn()).isNull();
        browser.perform(multipart(PAGE).with(office()).with(csrf()))
                .andExpect(content().string(containsString("Xin đánh dấu ít nhất một nội dung")));
    }

    @Test
    void aChangeOfLanguageRecordsNothingAndKeepsWhatWasTyped() throws Exception {
        arranged();
        browser.perform(votes(all(), "0").param("_lang", "en"))
                .andExpect(content().string(containsString("Members present")))
                .andExpect(content().string(containsString("Đồng chí chủ trì")));
        assertThat(decisions.require(decision(first)).metOn()).isNull();
    }

    @Test
    void anotherPointIsAskedForWithoutRecordingAnything() throws Exception {
        arranged();
        var row = "change:" + second + ":";
        browser.perform(votes(all(), "0").param(row + "0", "Sửa mục 3").param("more:" + second, "1"))
                .andExpect(content().string(containsString("Sửa mục 3")))
                .andExpect(content().string(containsString("name=\"" + row + "1\"")))
                .andExpect(content().string(containsString("<details class=\"mt-2 ms-4\" open=\"open\">")))
                .andExpect(content().string(not(containsString("name=\"" + row + "2\""))));
        assertThat(decisions.require(decision(second)).metOn()).isNull();
    }

    @Test
    void onlyTheOfficeOfTheBodyPreparesItsSittings() throws Exception {
        for (var stranger : List.of("sitting-one.office", "sitting-district.propaganda-board")) {
            var seat = SignedInAs.seat(application, stranger);
            browser.perform(get(PAGE).with(seat)).andExpect(status().isForbidden());
            browser.perform(multipart(PAGE).with(seat).with(csrf()).param("take:" + first, "true"))
                    .andExpect(status().isForbidden());
        }
        browser.perform(get("/sittings/nothing").with(office())).andExpect(status().isNotFound());
        browser.perform(get("/sittings").with(office()))
                .andExpect(content().string(containsString("2 nội dung chờ xếp lịch")));
    }
}
