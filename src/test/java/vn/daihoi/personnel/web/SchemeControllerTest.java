package vn.daihoi.personnel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.daihoi.congress.CongressMother;
import vn.daihoi.congress.OpenCongress;
import vn.daihoi.oversight.ReceiveComplaint;
import vn.daihoi.personnel.OpenScheme;
import vn.daihoi.records.Journal;
import vn.daihoi.records.JournalLine;
import vn.daihoi.records.JournalQueries;
import vn.daihoi.shared.Actor;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.testing.SignedInAs;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.FieldError;

@ApplicationTest
class SchemeControllerTest {

    private static final String NAME = "Người được giới thiệu 7";

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc browser;

    @Autowired
    OpenCongress open;

    @Autowired
    StatePostRows statePosts;

    @Autowired
    OpenScheme openScheme;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JournalQueries journal;

    @BeforeEach
    void organisations() {
        SignedInAs.organisation(application, "names-district", null);
        SignedInAs.organisation(application, "names-commune", "names-district");
        SignedInAs.organisation(application, "names-neighbour", "names-district");
    }

    /** A candidate who passed a step, and a target that is missed. @return congress id */
    private String scheme(String plan) {
        open.open(CongressMother.commune(plan, "names-district", "names-commune"));
        var congress = plan + ".names-commune";
        var id = openScheme.open(congress);
        insert(
                "insert into candidate (id, scheme, place, name, born, sex, minority, reelection, standing) values"
                        + " (:id || '.c1', :id, 1, '" + NAME + "', date '1980-05-04', 'FEMALE', false, true, 'LISTED')",
                id);
        insert("insert into scheme_round (scheme, round, closed, entry_step) values (:id, 'REELECTION', true, 1)", id);
        insert(
                "insert into scheme_step (scheme, round, step, take, met_on, summoned, present, issued, collected, valid,"
                        + " stands, recorded_by, recorded_at) values (:id, 'REELECTION', 2, 1, date '2025-02-05', 41, 40, 40, 40,"
                        + " 39, true, 'Tiểu ban nhân sự', timestamp '2025-02-05 17:00:00')",
                id);
        insert(
                "insert into scheme_vote (scheme, round, step, take, candidate, in_favour, passed, listed) values"
                        + " (:id, 'REELECTION', 2, 1, :id || '.c1', 37, true, true)",
                id);
        insert(
                "insert into scheme_finding (scheme, number, code, verdict, source, needed, found) values (:id, 1,"
                        + " 'COMMITTEE.WOMEN', 'EXPLAIN', 'Chỉ thị 35-CT/TW ngày 14/06/2024', '3', '1')",
                id);
        return congress;
    }

    private void insert(String sql, String scheme) {
        jdbc.sql(sql).param("id", scheme).update();
    }

    private ResultActions open(String person, String congress) throws Exception {
        return browser.perform(get("/personnel/" + congress).with(SignedInAs.seat(application, person)));
    }

    private List<String> readers(String congress) {
        return journal.ofSubject(congress, new Journal.Subject("scheme", congress + ".scheme")).stream()
                .filter(line -> line.kind().equals("scheme.read"))
                .map(JournalLine::byPerson)
                .toList();
    }

    @Test
    void thePageShowsNamesStepsAndVerdictsWithTheirSource() throws Exception {
        var congress = scheme("names-1");
        open("names-commune.personnel-subcommittee", congress)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(NAME)))
                .andExpect(content().string(containsString("04/05/1980")))
                .andExpect(content().string(containsString("37/41")))
                .andExpect(content().string(containsString("nữ cần 3 người, có 1")))
                .andExpect(content().string(containsString("Chỉ thị 35-CT/TW ngày 14/06/2024")));
    }

    /** Whoever retires before the post's own term ends is nominated with an explanation only. */
    @Test
    void theSameSchemeNominatesForStatePostsOfAnotherTerm() throws Exception {
        var congress = scheme("names-state");
        var id = congress + ".scheme";
        assertThat(statePosts.offered(id)).isFalse();
        insert("update candidate set born = date '1970-05-04' where scheme = :id", id);
        insert(
                "insert into scheme_structure (scheme, number, direction, met_on) values (:id, 1, 'x', date '2025-01-09')",
                id);
        insert(
                "insert into scheme_body (scheme, structure, place, body, seats, prepared) values"
                        + " (:id, 1, 0, 'STATE_POST', 1, 1)",
                id);
        assertThat(statePosts.offered(id)).isTrue();
        var row = new HashMap<String, Object>(
                Map.of("nominee", id + ".c1", "post", "Chủ tịch HĐND xã", "term", "2026-2031"));
        assertThat(faults(id, row, row)).containsExactly("personnel.error.statePosts");
        assertThat(faults(id, row)).containsExactly("personnel.error.statePostAge");
        row.put("explanation", "Có kinh nghiệm, được đồng thuận cao");
        assertThat(faults(id, row)).isEmpty();
        open("names-commune.personnel-subcommittee", congress)
                .andExpect(content().string(containsString("Chủ tịch HĐND xã, nhiệm kỳ 2026-2031")))
                .andExpect(content().string(containsString("Có kinh nghiệm, được đồng thuận cao")));
    }

    @SafeVarargs
    private List<String> faults(String scheme, Map<String, Object>... rows) {
        return statePosts.refused(scheme, new Answers(Map.of("statePosts", List.of(rows)))).stream()
                .flatMap(result -> result.refusals().stream())
                .map(FieldError::message)
                .toList();
    }

    @Test
    void anOpenComplaintSaysThatItHoldsUpTheApproval() throws Exception {
        var congress = scheme("names-5");
        var reader = "names-commune.personnel-subcommittee";
        var complaint = application
                .getBean(ReceiveComplaint.class)
                .receive(new ReceiveComplaint.Command(
                        congress,
                        LocalDate.of(2025, 1, 9),
                        new ReceiveComplaint.Letter("Đảng viên", "Nhân sự", "Phản ánh.", null),
                        new Actor(reader, "Tiểu ban", Set.of())));
        open(reader, congress).andExpect(content().string(containsString("Việc duyệt nhân sự tạm dừng")));
        jdbc.sql("update complaint set settled_on = date '2025-01-10' where id = :id")
                .param("id", complaint)
                .update();
        open(reader, congress).andExpect(content().string(not(containsString("Việc duyệt nhân sự tạm dừng"))));
    }

    @Test
    void everyReadingIsJournalledWithoutNames() throws Exception {
        var congress = scheme("names-2");
        open("names-commune.personnel-subcommittee", congress);
        open("names-district.standing-committee-1", congress);
        open("names-district.standing-committee-1", congress);
        assertThat(readers(congress))
                .containsExactlyInAnyOrder(
                        "names-commune.personnel-subcommittee",
                        "names-district.standing-committee-1",
                        "names-district.standing-committee-1");
        assertThat(journal.ofChain(congress)).noneMatch(line -> line.toString().contains(NAME));
    }

    @Test
    void whomTheProcedureDoesNotNameIsRefused() throws Exception {
        var congress = scheme("names-3");
        for (var reader : List.of(
                "names-commune.committee-1",
                "names-district.organisation-board",
                "names-district.inspection-commission",
                "names-district.standing-members-1",
                "names-district.working-group-1")) {
            open(reader, congress).andExpect(status().isOk());
        }
        var read = readers(congress).size();
        for (var stranger : List.of(
                "names-commune.supervisor",
                "names-commune.documents-subcommittee",
                "names-commune.consulted-1",
                "names-district.supervisor",
                "names-district.propaganda-board",
                "names-neighbour.committee-1")) {
            open(stranger, congress)
                    .andExpect(status().isForbidden())
                    .andExpect(content().string(not(containsString(NAME))));
        }
        assertThat(readers(congress)).hasSize(read);
        open("names-commune.committee-1", "names-3.nowhere").andExpect(status().isNotFound());
    }

    @Test
    void onlyReadersFindTheLinkOnThePageOfTheCongress() throws Exception {
        var congress = scheme("names-4");
        var page = "/congresses/" + congress;
        browser.perform(get(page).with(SignedInAs.seat(application, "names-commune.committee-1")))
                .andExpect(content().string(containsString("/personnel/" + congress)));
        browser.perform(get(page).with(SignedInAs.seat(application, "names-commune.supervisor")))
                .andExpect(content().string(not(containsString("/personnel/"))));
        assertThat(readers(congress)).isEmpty();
    }
}
