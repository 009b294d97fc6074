package vn.daihoi.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.daihoi.shared.Actor;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.testing.OpenedTask;

@ApplicationTest
class AnswerKeptTest {

    private static final Actor OFFICE = new Actor("kept.office", "Văn phòng", Set.of("OFFICE@kept"));

    @Autowired
    ApplicationContext application;

    @Autowired
    CompleteTask complete;

    @Autowired
    AnswerSheets sheets;

    @Autowired
    ObjectMapper json;

    @Test
    void aCompletedTaskLeavesItsWholeAnswerWithWhoGaveIt() throws Exception {
        var task = OpenedTask.of(application, "programme-report", "OFFICE@kept");
        var answers = Map.of(
                "results", "Đại hội điểm thành công:\n“đúng luật, đúng tiến độ”",
                "reportLimits", "Phiếu không hợp lệ còn nhiều; \"Ư Ơ Ẵ Ỹ\"",
                "reportProposals",
                        List.of(
                                Map.of("to", "Ban Tổ chức Tỉnh ủy", "what", "Sớm hướng dẫn"),
                                Map.of("to", "Văn phòng", "what", "In thêm tài liệu")));

        assertThat(complete.complete(new CompleteTask.Command(task, answers, OFFICE))
                        .completed())
                .isTrue();

        var sheet = sheets.ofTask(task).orElseThrow();
        assertThat(sheet.byPerson()).isEqualTo("kept.office");
        assertThat(sheet.byName()).isEqualTo("Văn phòng");
        assertThat(sheet.form()).isEqualTo("programme-report");
        assertThat(json.readValue(sheet.answers(), Map.class)).isEqualTo(answers);
    }
}
