package vn.daihoi.session.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.daihoi.congress.CongressMother;
import vn.daihoi.congress.OpenCongress;
import vn.daihoi.records.JournalQueries;
import vn.daihoi.session.SessionQueries;
import vn.daihoi.session.Venue;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.testing.SignedInAs;

@ApplicationTest
class HallControllerTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc browser;

    @Autowired
    SessionQueries sessions;

    @Autowired
    JournalQueries journal;

    private ResultActions open(String person, String congress) throws Exception {
        return browser.perform(get("/congresses/" + congress + "/hall").with(SignedInAs.seat(application, person)));
    }

    private ResultActions moves(String person, String congress, String voter, String direction, String key)
            throws Exception {
        return browser.perform(post("/congresses/" + congress + "/hall/movements")
                .with(SignedInAs.seat(application, person))
                .with(csrf())
                .param("voter", voter)
                .param("direction", direction)
                .param("key", key)
                .param("at", LocalDateTime.now().minusMinutes(20).toString()));
    }

    private int present(String congress) {
        return sessions.present(congress, Venue.CONGRESS);
    }

    private int electionBase(String congress) {
        return sessions.electorate(congress, Venue.CONGRESS).base();
    }

    @Test
    void showsFiguresQuorumInWordsBothBasesAndTheAgenda() throws Exception {
        var congress = HallStage.of(application, "hall-1");
        open("hall-1-commune.presidium-1", congress)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Đủ số để tiến hành")))
                .andExpect(content()
                        .string(containsString("Có mặt 10/12 người được triệu tập; khách mời 30 (tính riêng).")))
                .andExpect(
                        content().string(containsString("vắng mặt suốt đại hội, lý do được cấp ủy triệu tập đồng ý")))
                .andExpect(content().string(containsString("/2,0 ngày")))
                .andExpect(content().string(containsString("Thẩm tra tư cách đại biểu")))
                .andExpect(content().string(containsString("Bầu cử: Cấp ủy")))
                .andExpect(content().string(containsString("Chưa có ai phát biểu.")));
    }

    @Test
    void whoComesLateIsPresentAndCountsInTheBase() throws Exception {
        var congress = HallStage.of(application, "hall-2");
        assertThat(present(congress)).isEqualTo(10);
        assertThat(electionBase(congress)).isEqualTo(11);
        moves("hall-2-commune.secretariat-1", congress, "v1", "ARRIVED", "key-hall-2-a")
                .andExpect(redirectedUrl("/congresses/" + congress + "/hall"));
        moves("hall-2-commune.secretariat-1", congress, "v1", "ARRIVED", "key-hall-2-a");
        assertThat(present(congress)).isEqualTo(11);
        assertThat(electionBase(congress)).as("no longer absent throughout").isEqualTo(12);
        assertThat(sessions.attendance(congress).orElseThrow().electionBase()).isEqualTo(12);
        assertThat(sessions.movements(congress)).hasSize(1);
        assertThat(journal.ofChain(congress))
                .filteredOn(line -> line.kind().equals("session.movement"))
                .hasSize(1);
        moves("hall-2-commune.secretariat-1", congress, "v1", "LEFT", "key-hall-2-b");
        assertThat(present(congress)).isEqualTo(10);
        assertThat(electionBase(congress))
                .as("who was here once stays in the base")
                .isEqualTo(12);
    }

    @Test
    void theLightTurnsWhenTooManyLeave() throws Exception {
        var congress = HallStage.of(application, "hall-3");
        for (var voter : new String[] {"v4", "v5", "v6"}) {
            moves("hall-3-commune.presidium-1", congress, voter, "LEFT", "key-hall-3-" + voter);
        }
        assertThat(present(congress)).isEqualTo(7);
        open("hall-3-commune.presidium-1", congress)
                .andExpect(content().string(containsString("Chưa đủ số để tiến hành")))
                .andExpect(content().string(containsString("7/12 có mặt, cần 8")));
        assertThat(sessions.attendance(congress).orElseThrow().electionBase())
                .as("who left early stays in the base")
                .isEqualTo(11);
    }

    @Test
    void saysWhyANoteIsNotTaken() throws Exception {
        var congress = HallStage.of(application, "hall-4");
        var person = "hall-4-commune.presidium-1";
        moves(person, congress, "v9", "ARRIVED", "key-hall-4-a")
                .andExpect(content().string(containsString("Người này đang có mặt.")));
        moves(person, congress, "v3", "ARRIVED", "key-hall-4-b")
                .andExpect(content().string(containsString("Đại biểu dự khuyết đã thay người này.")));
        moves(person, congress, "v2", "LEFT", "key-hall-4-c")
                .andExpect(content().string(containsString("Người này không có mặt.")));
        moves(person, congress, "nobody", "LEFT", "key-hall-4-d")
                .andExpect(content().string(containsString("Xin chọn một người trong danh sách.")));
        assertThat(present(congress)).isEqualTo(10);
        assertThat(sessions.movements(congress)).isEmpty();
    }

    @Test
    void whoSpeaksAndForHowLong() throws Exception {
        var congress = HallStage.of(application, "hall-5");
        var speaks = post("/congresses/" + congress + "/hall/floor")
                .with(SignedInAs.seat(application, "hall-5-commune.presidium-1"))
                .with(csrf());
        browser.perform(speaks.param("speaker", "Đại biểu chi bộ Hai").param("minutes", "7"));
        open("hall-5-commune.committee-1", congress)
                .andExpect(content().string(containsString("Đại biểu chi bộ Hai")))
                .andExpect(content().string(containsString("· được 7 phút")));
        browser.perform(post("/congresses/" + congress + "/hall/floor")
                        .with(SignedInAs.seat(application, "hall-5-commune.presidium-1"))
                        .with(csrf())
                        .param("speaker", " "))
                .andExpect(content().string(containsString("Xin ghi tên người phát biểu")));
        browser.perform(post("/congresses/" + congress + "/hall/floor")
                .with(SignedInAs.seat(application, "hall-5-commune.presidium-1"))
                .with(csrf())
                .param("ends", "true"));
        open("hall-5-commune.committee-1", congress)
                .andExpect(content().string(containsString("Chưa có ai phát biểu.")));
    }

    @Test
    void nobodyComesOrGoesAfterTheClosing() throws Exception {
        var congress = HallStage.of(application, "hall-9");
        application
                .getBean(JdbcClient.class)
                .sql("insert into session_closing (congress, sitting, started_at, ended_at, days)"
                        + " values (:congress, 1, :begun, :ended, 0.5)")
                .param("congress", congress)
                .param("begun", LocalDateTime.now().minusMinutes(90))
                .param("ended", LocalDateTime.now().minusMinutes(30))
                .update();
        var person = "hall-9-commune.presidium-1";
        open(person, congress).andExpect(content().string(not(containsString("<form class=\"kept"))));
        moves(person, congress, "v4", "LEFT", "key-hall-9-a")
                .andExpect(content().string(containsString("Đại hội đã bế mạc")));
        assertThat(sessions.movements(congress)).isEmpty();
    }

    @Test
    void onlyTheOrgansNoteAndOnlyWhomItConcernsLooks() throws Exception {
        var congress = HallStage.of(application, "hall-6");
        SignedInAs.organisation(application, "hall-6-neighbour", "hall-6-district");
        open("hall-6-district.supervisor", congress)
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Đại biểu 1"))))
                .andExpect(content().string(not(containsString("<form class=\"kept"))));
        for (var stranger : new String[] {"hall-6-district.supervisor", "hall-6-commune.consulted-1"}) {
            moves(stranger, congress, "v4", "LEFT", "key-hall-6-" + stranger).andExpect(status().isForbidden());
        }
        open("hall-6-neighbour.committee-1", congress).andExpect(status().isForbidden());
        assertThat(present(congress)).isEqualTo(10);
        application
                .getBean(OpenCongress.class)
                .open(CongressMother.commune("hall-7", "hall-6-district", "hall-6-neighbour"));
        open("hall-6-neighbour.committee-1", "hall-7.hall-6-neighbour").andExpect(status().isNotFound());
    }

    @Test
    void theMinutesArePrintedForWhomItConcerns() throws Exception {
        var congress = HallStage.of(application, "hall-8");
        SignedInAs.organisation(application, "hall-8-neighbour", "hall-8-district");
        for (var ending : new String[] {"pdf", "docx"}) {
            var page = "/congresses/" + congress + "/minutes." + ending;
            browser.perform(get(page).with(SignedInAs.seat(application, "hall-8-district.supervisor")))
                    .andExpect(status().isOk());
            browser.perform(get(page).with(SignedInAs.seat(application, "hall-8-neighbour.committee-1")))
                    .andExpect(status().isForbidden());
        }
    }
}
